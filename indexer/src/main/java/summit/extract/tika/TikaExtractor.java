package summit.extract.tika;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.sax.SecureContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import summit.extract.Cause;
import summit.extract.DocumentHead;
import summit.extract.ExtractRequest;
import summit.extract.ExtractionException;
import summit.extract.Extractor;
import summit.extract.PageSink;
import summit.extract.RawLine;
import summit.extract.RawPage;
import summit.language.TextNormalizer;

/**
 * DOCX, ODT, HTML, plain text, EPUB and whatever else Tika has a parser for, as one page. Files
 * inside are left out: pictures and formulas, not documents.
 */
public final class TikaExtractor implements Extractor {
  private @Nullable AutoDetectParser parser;

  /** Every parser there is; a worker that reads only PDF and HWP never loads them. */
  private AutoDetectParser parser() {
    AutoDetectParser loaded = parser == null ? new AutoDetectParser() : parser;
    parser = loaded;
    return loaded;
  }

  @Override
  public boolean reads(String mediaType) {
    MediaType type = MediaType.parse(mediaType);
    return type != null
        && !List.of("image", "audio", "video").contains(type.getType())
        && (type.getType().equals("text") || readers(type).isPresent());
  }

  private Optional<Parser> readers(MediaType type) {
    return Optional.ofNullable(parser().getParsers().get(type));
  }

  @Override
  public void extract(ExtractRequest request, PageSink sink) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, request.mediaType());
    BlockHandler blocks = new BlockHandler(request.mediaType().equals("text/plain"));
    try (TikaInputStream in = TikaInputStream.get(request.file())) {
      SecureContentHandler secure = new SecureContentHandler(blocks, in);
      parser().parse(in, secure, metadata, context(request));
    } catch (SAXException | TikaException e) {
      throw explain(e);
    }
    sink.head(
        new DocumentHead(
            request.mediaType(),
            first(metadata, TikaCoreProperties.TITLE),
            first(metadata, TikaCoreProperties.CREATOR),
            date(metadata),
            1,
            List.of()));
    sink.begin(1, 0);
    List<RawLine> lines = blocks.lines();
    sink.page(new RawPage(1, "1", 0, 0, false, lines));
  }

  private static ParseContext context(ExtractRequest request) {
    ParseContext context = new ParseContext();
    // the default mapper drops what tells navigation from content
    context.set(HtmlMapper.class, new IdentityHtmlMapper());
    context.set(EncodingDetector.class, new KoreanEncodingDetector());
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    if (!request.passwords().isEmpty()) {
      context.set(PasswordProvider.class, metadata -> request.passwords().getFirst());
    }
    return context;
  }

  private static ExtractionException explain(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String name = cause.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      if (cause instanceof EncryptedDocumentException || name.contains("encrypted")) {
        return new ExtractionException(Cause.ENCRYPTED, "asks for a password", e);
      }
      if (cause instanceof ZeroByteFileException) {
        return new ExtractionException(Cause.EMPTY, "holds nothing", e);
      }
    }
    boolean bomb = String.valueOf(e.getMessage()).contains("Suspected zip bomb");
    return bomb
        ? new ExtractionException(Cause.TOO_LARGE, "grows without end when unpacked", e)
        : new ExtractionException(Cause.MALFORMED, "cannot be read: " + e.getMessage(), e);
  }

  private static String first(Metadata metadata, Property property) {
    String value = metadata.get(property);
    return value == null ? "" : TextNormalizer.normalize(value).strip();
  }

  private static String date(Metadata metadata) {
    String date = first(metadata, TikaCoreProperties.CREATED);
    return date.length() >= 10 ? date.substring(0, 10) : "";
  }

  /** Reads nothing inside. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
