package summit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.browser.Axe;
import summit.browser.Chromium;
import summit.browser.Tab;

/** The pages in a real browser: what a person can do with them, and what they do by themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private ReadingRoom room;
  private Chromium chromium;

  @BeforeAll
  void open(@TempDir Path data, @TempDir Path profile) throws IOException {
    chromium = Chromium.start(profile);
    room = ReadingRoom.open(data);
    // a first search loads dictionaries, and on a busy machine runs out of time
    room.get("/search?q=" + ReadingRoom.encoded("안전연구소 safety"));
  }

  @AfterAll
  void close() throws IOException {
    if (room != null) {
      room.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  /** In light and in dark, wide and narrow; nothing from elsewhere, nothing kept, no complaint. */
  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void everyPageAndStateIsAccessibleAndKeepsToItself(String language) throws IOException {
    Axe axe = new Axe();
    Sights sights = new Sights(room.url(""), "AI safety institute", "AI safty", ReadingRoom.KOREAN);
    try (Tab tab = chromium.tab()) {
      for (Map.Entry<String, Sights.Sight> sight : sights.all(tab, language).entrySet()) {
        tab.complaints();
        tab.requests();
        tab.sized(1280, 900).dark(false).go(room.url(sight.getValue().path()));
        sight.getValue().action().run();
        String state = sight.getKey() + " " + language;
        assertThat(axe.violations(tab)).as(state + " light").isEmpty();
        assertThat(axe.faintColours(tab.dark(true))).as(state + " dark").isEmpty();
        assertThat(tab.sized(320, 700).value("document.documentElement.scrollWidth").asInt())
            .as(state + " at 320 pixels")
            .isLessThanOrEqualTo(320);
        assertThat(tab.requests())
            .as(state)
            .allMatch(url -> url.startsWith(room.url("/")) || url.matches("(data|blob):.*"));
        assertThat(tab.complaints()).as(state).allMatch(said -> expected(sight.getKey(), said));
        assertThat(tab.cookies()).as(state).isEmpty();
      }
    }
  }

  /** A browser reports the status of a page that tells of a problem. */
  private static boolean expected(String state, String complaint) {
    return state.startsWith("problem") && complaint.startsWith("Failed to load resource");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void thePageWithoutAnIndexIsAccessible(String language, @TempDir Path empty) throws IOException {
    try (ReadingRoom bare = ReadingRoom.withoutIndex(empty);
        Tab tab = chromium.tab()) {
      tab.go(bare.url("/?hl=" + language));
      assertThat(new Axe().violations(tab)).isEmpty();
      assertThat(new Axe().faintColours(tab.dark(true))).isEmpty();
    }
  }

  @Test
  void theKeyboardIsEnough() throws IOException {
    try (Tab tab = chromium.tab()) {
      tab.withClipboard().sized(1280, 900).go(room.url("/?hl=en"));
      // the box takes the focus by itself, but not before the page is shown
      tab.until("document.activeElement.matches('#q')");
      tab.type("AI safety institute");
      tab.following(() -> tab.press("Enter"));
      tab.tabTo("a[href*='pages/'][href*='" + ReadingRoom.ENGLISH + "']");
      tab.following(() -> tab.press("Enter"));
      tab.until("document.querySelector('.rect.now')");
      String first = tab.text("document.querySelector('.where').textContent");
      tab.tabTo(".scroller");
      tab.press("n");
      tab.until("document.querySelector('.where').textContent !== " + Tab.quoted(first));
      assertThat(tab.text("document.querySelector('.where').textContent")).contains("page 2");
      tab.until("document.querySelector('#place').textContent.includes('Page 2')");
      tab.tabTo("a.cite");
      tab.press("Enter");
      tab.until("document.querySelector('dialog[open] .form-head button')");
      tab.tabTo("dialog .form-head button");
      tab.press("Enter");
      tab.until("document.activeElement.textContent === 'Copied'");
      assertThat(tab.text("navigator.clipboard.readText()")).contains("Harbour Declaration");
      tab.press("Escape");
      tab.until("!document.querySelector('dialog') && document.activeElement.matches('a.cite')");
    }
  }

  @Test
  void theMainTaskNeedsNoScript() throws IOException {
    try (Tab tab = chromium.tab()) {
      tab.scriptless().sized(1280, 900).go(room.url("/?hl=en"));
      tab.tabTo("#q");
      tab.type("AI safety institute");
      tab.following(() -> tab.press("Enter"));
      tab.tabTo("a[href*='pages/1'][href*='" + ReadingRoom.ENGLISH + "']");
      tab.following(() -> tab.press("Enter"));
      assertThat(tab.text("document.querySelector('#page-text .block:has(mark)').textContent"))
          .contains("AI safety institute");
      tab.tabTo(".hit-pages a[rel=next]");
      tab.following(() -> tab.press("Enter"));
      assertThat(tab.text("document.querySelector('#place').textContent")).contains("Page 2");
      tab.tabTo("#page-text a.cite");
      tab.following(() -> tab.press("Enter"));
      assertThat(tab.text("document.querySelector('main').textContent"))
          .contains("BibTeX", "CSL-JSON", "Harbour Declaration");
    }
  }

  @Test
  void anInputMethodComposesInPeace() throws IOException {
    try (Tab tab = chromium.tab()) {
      tab.sized(1280, 900).go(room.url("/search?hl=ko"));
      tab.value("document.querySelector('#q').focus()");
      tab.requests();
      for (String part : List.of("ㅇ", "아", "안", "안ㅈ", "안저", "안전")) {
        tab.compose(part);
        assertThat(tab.text("document.querySelector('#q').value")).isEqualTo(part);
      }
      tab.command(
          "Input.dispatchKeyEvent",
          Map.of("type", "rawKeyDown", "key", "Process", "windowsVirtualKeyCode", 229));
      tab.until("document.querySelector('.suggestions + p').textContent");
      assertThat(tab.text("document.querySelector('#q').value")).isEqualTo("안전");
      tab.type("안전");
      assertThat(tab.text("document.querySelector('#q').value")).isEqualTo("안전");
      assertThat(tab.text("location.search")).isEqualTo("?hl=ko");
      assertThat(tab.requests()).doesNotHaveDuplicates().noneMatch(url -> url.contains("search?q"));
      tab.following(() -> tab.press("Enter"));
      assertThat(tab.text("new URL(location.href).searchParams.get('q')")).isEqualTo("안전");
    }
  }

  @Test
  void backLeadsToTheSearchAsItWas() throws IOException {
    try (Tab tab = chromium.tab()) {
      tab.sized(1280, 900).go(room.url("/search?q=safety&sort=oldest&type=report&hl=en"));
      tab.following(() -> tab.click(".pages a[rel=next]"));
      tab.following(() -> tab.click(".hit h2 a"));
      tab.value("history.back()");
      tab.until("document.querySelector('.pages a[aria-current]')?.textContent === '2'");
      assertThat(tab.text("location.search")).contains("q=safety", "sort=oldest", "type=report");
    }
  }

  @Test
  void theOriginalIsDrawnWithItsHitsCovered() throws IOException {
    try (Tab tab = chromium.tab()) {
      tab.sized(1280, 900)
          .go(room.url("/documents/" + ReadingRoom.ENGLISH + "/pages/1?q=AI+safety+institute"));
      tab.until("document.querySelector('.sheet[data-ready] .rect')");
      assertThat(ink(tab)).as("ink under the rectangle").isGreaterThan(10);
      assertThat(tab.requests()).anyMatch(url -> url.endsWith("/file"));
    }
  }

  @Test
  void hitsThatDidNotComeAreAskedForAgain() throws IOException {
    try (Tab tab = chromium.tab()) {
      tab.command("Network.setBlockedURLs", Map.of("urls", List.of("*/api/v1/*/pages/*")));
      tab.sized(1280, 900)
          .go(room.url("/documents/" + ReadingRoom.ENGLISH + "/pages/1?q=AI+safety+institute"));
      tab.until("document.querySelector('.sheet[data-ready]')");
      assertThat(tab.value("document.querySelector('.rect') === null").asBoolean()).isTrue();
      tab.command("Network.setBlockedURLs", Map.of("urls", List.of()));
      tab.tabTo(".scroller");
      tab.press("n");
      tab.until("document.querySelector('.rect.now')");
    }
  }

  /** Dark points of the drawn page under the first rectangle. */
  private static int ink(Tab tab) throws IOException {
    return tab.value(
            """
            (() => {
              const rect = document.querySelector('.rect').getBoundingClientRect();
              const canvas = document.querySelector('.sheet[data-ready] canvas');
              const box = canvas.getBoundingClientRect();
              const scale = canvas.width / box.width;
              const points = canvas.getContext('2d').getImageData((rect.x - box.x) * scale,
                  (rect.y - box.y) * scale, rect.width * scale, rect.height * scale).data;
              let dark = 0;
              for (let i = 0; i < points.length; i += 4) if (points[i] < 128) dark++;
              return dark;
            })()""")
        .asInt();
  }
}
