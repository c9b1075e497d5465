package summit.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import summit.index.Manifest;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;
import summit.search.SearchRequest.Group;

/** {@code /export}: all hits of a search, streamed. */
public final class ExportApi {
  private final LiveSearcher live;
  private final SearchParams parameters;

  /** Exports from a searcher. */
  public ExportApi(LiveSearcher live, SearchParams parameters) {
    this.live = live;
    this.parameters = parameters;
  }

  /** All hits; {@code page} and {@code size} are read as in a search, and change nothing. */
  public void export(Call call) throws IOException {
    SearchRequest request = parameters.search(call.speaking().params());
    ExportFormat format = call.params().choice("format", ExportFormat.JSON);
    call.params().check();
    PassageSearcher searcher = live.get();
    Manifest manifest = searcher.manifest();
    if (Freshness.unchanged(call, manifest.generation())) {
      return;
    }
    Replies.type(call.http(), format.mediaType());
    call.http().header("Content-Disposition", "attachment; filename=\"" + format.fileName() + "\"");
    if (call.head()) {
      // without this Jetty would call a body of unknown length empty
      call.http().res().flushBuffer();
    } else {
      stream(call, request, format, searcher, manifest);
    }
  }

  private static void stream(
      Call call,
      SearchRequest request,
      ExportFormat format,
      PassageSearcher searcher,
      Manifest manifest)
      throws IOException {
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(call.http().outputStream(), StandardCharsets.UTF_8));
    ExportWriter writer =
        new ExportWriter(
            format,
            call.answers(),
            SearchApi.marks(request),
            request.group() == Group.PASSAGE,
            out);
    writer.begin(new Answer.Index(manifest.generation(), manifest.builtAt()));
    searcher.each(request, writer::hit);
    writer.end();
  }
}
