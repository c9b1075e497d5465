package summit.extract.hwp;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import summit.extract.Cause;
import summit.extract.ExtractionException;

/**
 * Opens the streams of a distribution document (배포용 문서), which a viewer may show without being
 * asked for a password: the key lies scrambled in the stream's first record. Rule: Hangul's
 * published "distribution document" specification, revision 1.2.
 */
final class Distribution {
  private static final int RECORD_HEADER = 4;
  private static final int KEY_DATA = 256;
  private static final int KEY = 16;

  private Distribution() {}

  static byte[] decrypt(byte[] stream) throws ExtractionException {
    if (stream.length < RECORD_HEADER + KEY_DATA) {
      throw new ExtractionException(Cause.MALFORMED, "its distribution key is cut off");
    }
    byte[] data = Arrays.copyOfRange(stream, RECORD_HEADER, RECORD_HEADER + KEY_DATA);
    unscramble(data);
    int at = 4 + (data[0] & 0xF);
    int body = RECORD_HEADER + KEY_DATA;
    int whole = (stream.length - body) / KEY * KEY;
    try {
      // the format asks for ECB; nothing of ours is protected by it
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE, new SecretKeySpec(Arrays.copyOfRange(data, at, at + KEY), "AES"));
      return cipher.doFinal(stream, body, whole);
    } catch (GeneralSecurityException e) {
      throw new ExtractionException(Cause.ENCRYPTED, "its distribution key does not fit", e);
    }
  }

  /** Everything after the seed is XORed with runs from Microsoft's rand(), seeded with it. */
  static void unscramble(byte[] data) {
    int random = new Bytes(data, 0, data.length).int32(0);
    int left = 0;
    int mask = 0;
    for (int i = 0; i < data.length; i++) {
      if (left == 0) {
        random = random * 214013 + 2531011;
        mask = random >>> 16 & 0xFF;
        random = random * 214013 + 2531011;
        left = (random >>> 16 & 0xF) + 1;
      }
      if (i >= 4) {
        data[i] ^= (byte) mask;
      }
      left--;
    }
  }
}
