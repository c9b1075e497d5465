package summit.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import summit.catalogue.CorpusException;

/** The rows of a word list: two cells with a tab between them, a row a line. */
final class WordRows {
  private WordRows() {}

  /** What is done with a row. */
  @FunctionalInterface
  interface Row {
    /** Reads a row; {@code line} is its number, from 1. */
    void of(long line, String first, String second);
  }

  /**
   * Reads the rows in order.
   *
   * @param file its name, for messages
   * @param expected what a row must be, for messages
   * @throws CorpusException for a line that is no such row, by file and line
   */
  static void read(String file, Reader text, String expected, Row row) {
    try (BufferedReader lines = new BufferedReader(text)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank()) {
          throw new CorpusException(file, number, expected);
        }
        row.of(number, cells[0].strip(), cells[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
