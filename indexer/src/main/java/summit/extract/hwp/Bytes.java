package summit.extract.hwp;

import java.nio.charset.StandardCharsets;

/** A little-endian view of some bytes; what lies outside reads as 0, for old files are shorter. */
@SuppressWarnings("ArrayRecordComponent") // a view: never compared, never changed
record Bytes(byte[] array, int offset, int length) {
  int int8(int at) {
    return at >= 0 && at < length ? array[offset + at] & 0xFF : 0;
  }

  int int16(int at) {
    return int8(at) | int8(at + 1) << 8;
  }

  int int32(int at) {
    return int16(at) | int16(at + 2) << 16;
  }

  char wide(int at) {
    return (char) int16(at);
  }

  String wide(int at, int characters) {
    int end = Math.min(length, at + characters * 2);
    return end <= at ? "" : new String(array, offset + at, end - at, StandardCharsets.UTF_16LE);
  }
}
