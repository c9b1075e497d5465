package summit.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** The data files of this module, as they travel inside its jar. */
public final class CorpusData {
  private CorpusData() {}

  /**
   * Opens a data file, as in {@code catalogue.csv}.
   *
   * @throws IllegalStateException if the build left it out
   */
  public static Reader open(String file) {
    InputStream stream = CorpusData.class.getResourceAsStream("/corpus/" + file);
    if (stream == null) {
      throw new IllegalStateException(file + " is missing from the build");
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  /** Whether there is such a data file. */
  public static boolean has(String file) {
    return CorpusData.class.getResource("/corpus/" + file) != null;
  }

  /**
   * The lines of a data file without blank ones and comments ("#"); none where it does not exist.
   */
  public static List<String> lines(String file) {
    if (!has(file)) {
      return List.of();
    }
    try (BufferedReader lines = new BufferedReader(open(file))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Eight digits that change when any of these files does. */
  public static String fingerprint(List<String> files) {
    CRC32 sum = new CRC32();
    for (String file : files) {
      try (Reader reader = open(file)) {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /** The rows of a CSV text whose header must hold the named columns. */
  static List<NamedCsvRecord> rows(String file, Reader text, Set<String> columns) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      List<NamedCsvRecord> rows = reader.stream().toList();
      if (!rows.isEmpty() && !rows.getFirst().getHeader().containsAll(columns)) {
        throw new CorpusException(file, 1, "the header must name " + columns);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
