package summit.extract.hwp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import summit.extract.Cause;
import summit.extract.DocumentHead;
import summit.extract.ExtractRequest;
import summit.extract.ExtractionException;
import summit.extract.Extractor;
import summit.extract.PageSink;
import summit.extract.RawPage;
import summit.language.TextNormalizer;

/** HWPX (KS X 6101), the same documents as XML in a zip, as one page. */
public final class HwpxExtractor implements Extractor {
  /** The type as Tika names it. */
  public static final String MEDIA_TYPE = "application/hwp+zip";

  private static final Set<String> TYPES =
      Set.of(MEDIA_TYPE, "application/haansofthwpx", "application/vnd.hancom.hwpx");
  private static final String HEADER = "Contents/header.xml";
  private static final String PACKAGE = "Contents/content.hpf";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final long MAX_PART = 256L << 20;
  private static final int MAX_MANIFEST = 1 << 20;

  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

  /** A reader that follows no reference out of the file. */
  public HwpxExtractor() {
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public void extract(ExtractRequest request, PageSink sink) throws IOException {
    try (ZipFile zip = new ZipFile(request.file().toFile(), StandardCharsets.UTF_8)) {
      refuseEncrypted(zip);
      HwpxStyles styles = new HwpxStyles();
      part(zip, HEADER, styles::read);
      BodyFlow flow = new BodyFlow();
      List<String> sections = sections(zip);
      if (sections.isEmpty()) {
        throw new ExtractionException(Cause.MALFORMED, "has no sections");
      }
      for (String section : sections) {
        part(zip, section, reader -> new HwpxSectionReader(styles, flow).read(reader));
      }
      HwpxMetadata metadata = new HwpxMetadata();
      part(zip, PACKAGE, metadata::read);
      sink.head(
          new DocumentHead(
              MEDIA_TYPE,
              TextNormalizer.normalize(metadata.title()),
              TextNormalizer.normalize(metadata.author()),
              metadata.date(),
              1,
              List.of()));
      sink.begin(1, 0);
      sink.page(new RawPage(1, "1", 0, 0, false, flow.lines()));
    } catch (ZipException e) {
      throw new ExtractionException(Cause.MALFORMED, "not a readable zip: " + e.getMessage(), e);
    }
  }

  private static void refuseEncrypted(ZipFile zip) throws IOException {
    ZipEntry manifest = zip.getEntry(MANIFEST);
    if (manifest != null) {
      try (InputStream in = zip.getInputStream(manifest)) {
        String text = new String(in.readNBytes(MAX_MANIFEST), StandardCharsets.UTF_8);
        if (text.contains("encryption-data")) {
          throw new ExtractionException(Cause.ENCRYPTED, "asks for a password");
        }
      }
    }
  }

  private static List<String> sections(ZipFile zip) {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.matches("Contents/section\\d{1,6}\\.xml"))
        .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.replaceAll("\\D", ""))))
        .toList();
  }

  private interface PartReader {
    void read(XMLStreamReader reader) throws XMLStreamException;
  }

  private void part(ZipFile zip, String name, PartReader reader) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    if (entry.getSize() > MAX_PART) {
      throw new ExtractionException(Cause.TOO_LARGE, name + " has " + entry.getSize() + " bytes");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader events = xml.createXMLStreamReader(in);
      try {
        reader.read(events);
      } finally {
        events.close();
      }
    } catch (XMLStreamException e) {
      throw new ExtractionException(
          Cause.MALFORMED, name + " is not well-formed: " + e.getMessage(), e);
    }
  }
}
