package summit.extract.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Tika's guess, with MS949 for EUC-KR: what calls itself EUC-KR on the web is MS949, whose 8,822
 * further syllables would become question marks.
 */
final class KoreanEncodingDetector implements EncodingDetector {
  private static final long serialVersionUID = 1L;

  private final DefaultEncodingDetector guess = new DefaultEncodingDetector();

  @Override
  public @Nullable Charset detect(InputStream input, Metadata metadata) throws IOException {
    Charset detected = guess.detect(input, metadata);
    return detected != null && detected.name().equals("EUC-KR")
        ? Charset.forName("x-windows-949")
        : detected;
  }
}
