package summit.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.search.SearchResults;

/** Finds the source of a paragraph that somebody has before them. */
final class SourcePage {
  static final String PATH = "/source";

  /** Characters that may be pasted. */
  static final int LONGEST = 5_000;

  private static final int SIZE = 10;

  private final LiveSearcher live;
  private final Views views;

  SourcePage(LiveSearcher live, Views views) {
    this.live = live;
    this.views = views;
  }

  void show(Ui ui) {
    ui.call().params().check();
    views.page(ui, "source", new SourceView("", Optional.empty(), false, false, List.of()));
  }

  void find(Ui ui) throws IOException {
    @Nullable String pasted = ui.call().http().formParam("text");
    String text = pasted == null ? "" : pasted.strip();
    ui.call().http().header("Cache-Control", "no-store");
    if (text.codePointCount(0, text.length()) > LONGEST) {
      ui.call().http().status(400);
      views.page(ui, "source", new SourceView(text, Optional.of(LONGEST), false, false, List.of()));
      return;
    }
    if (text.isEmpty()) {
      show(ui);
      return;
    }
    SearchResults found = live.get().sources(text, SIZE);
    List<HitCard> hits =
        found.hits().stream().map(hit -> HitCard.of(ui, hit, Links.Marks.NONE, "")).toList();
    views.page(ui, "source", new SourceView(text, Optional.empty(), true, found.partial(), hits));
  }
}
