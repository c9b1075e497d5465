package summit.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A whole file in memory: PDFBox's own reader fetches pages of 4 KiB, many of them again and again.
 */
final class FileBytes implements RandomAccessRead {
  private final byte[] bytes;
  private final int length;
  private int at;
  private boolean closed;

  FileBytes(byte[] bytes) {
    this.bytes = bytes;
    this.length = bytes.length;
  }

  @Override
  public int read() {
    return at < length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int peek() {
    return at < length ? bytes[at] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int wanted) {
    int count = Math.min(wanted, length - at);
    if (count <= 0) {
      return wanted == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public void seek(long position) throws IOException {
    if (position < 0) {
      throw new IOException("no position " + position);
    }
    at = (int) Math.min(position, length);
  }

  @Override
  public void rewind(int count) throws IOException {
    seek(at - (long) count);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isEOF() {
    return at >= length;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public RandomAccessReadView createView(long start, long size) {
    return new RandomAccessReadView(this, start, size);
  }
}
