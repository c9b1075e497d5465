package summit.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;

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
    if (Freshness.unchanged(call, searcher.manifest().generation())) {
      return;
    }
    Replies.type(call.http(), format.mediaType());
    call.http().header("Content-Disposition", "attachment; filename=\"" + format.fileName() + "\"");
    if (call.head()) {
      // without this Jetty would call a body of unknown length empty
      call.http().res().flushBuffer();
    } else {
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(call.http().outputStream(), StandardCharsets.UTF_8));
      new ExportWriter(format, call.answers(), request, out).all(searcher);
    }
  }
}
