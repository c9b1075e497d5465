package summit.evaluate;

import java.text.Normalizer;

/**
 * A page of a file: what judges grade.
 *
 * @param file name of the file, composed (NFC) whatever the disk makes of it
 * @param page 1-based
 */
public record PageKey(String file, int page) {
  public PageKey {
    file = Normalizer.normalize(file, Normalizer.Form.NFC);
  }
}
