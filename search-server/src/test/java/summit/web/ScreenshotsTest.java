package summit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import summit.browser.Chromium;
import summit.browser.Tab;

/**
 * Pictures of every page and state, wide and narrow, Korean and English, light and dark. Not a test
 * that fails on a difference: a person looks at them.
 */
@EnabledIfSystemProperty(
    named = "summit.screenshots",
    matches = ".+",
    disabledReason = "pictures are made on request: -Dsummit.screenshots=FOLDER")
class ScreenshotsTest {
  private static final int HEIGHT = 900;

  private final Path folder = Path.of(System.getProperty("summit.screenshots", "target/pictures"));
  private final String only = System.getProperty("summit.screenshots.only", ".*");

  @Test
  void everyPageAndState(@TempDir Path profile, @TempDir Path data) throws IOException {
    Files.createDirectories(folder);
    String site = System.getProperty("summit.screenshots.site", "");
    try (Chromium chromium = Chromium.start(profile)) {
      if (site.isEmpty()) {
        try (ReadingRoom room = ReadingRoom.open(data)) {
          pictures(
              chromium,
              new Sights(room.url(""), "AI safety institute", "safty", ReadingRoom.KOREAN));
        }
      } else {
        String textual = System.getProperty("summit.screenshots.textual", "");
        pictures(chromium, new Sights(site, "인공지능 안전연구소", "인공자능 안전", textual));
      }
    }
    assertThat(folder).isNotEmptyDirectory();
  }

  private void pictures(Chromium chromium, Sights sights) throws IOException {
    for (String language : new String[] {"ko", "en"}) {
      try (Tab tab = chromium.tab()) {
        for (Map.Entry<String, Sights.Sight> sight : sights.all(tab, language).entrySet()) {
          if (sight.getKey().matches(only)) {
            pictures(tab, sights.site(), language, sight.getKey(), sight.getValue());
          }
        }
      }
    }
  }

  private void pictures(Tab tab, String site, String language, String name, Sights.Sight sight)
      throws IOException {
    for (int width : new int[] {1280, 360}) {
      tab.sized(width, HEIGHT).dark(false).go(site + sight.path());
      sight.action().run();
      settle(tab);
      for (boolean dark : new boolean[] {false, true}) {
        tab.dark(dark);
        String file = name + "-" + width + "-" + language + (dark ? "-dark" : "-light") + ".png";
        Files.write(folder.resolve(file), picture(tab));
      }
    }
  }

  /**
   * The whole page, also what lies below the window; the window alone where it holds a scroller of
   * its own height, which would turn its pages in a taller one.
   */
  private static byte[] picture(Tab tab) throws IOException {
    boolean scroller = tab.value("!!document.querySelector('.sheets')").asBoolean();
    Map<String, Object> whole = Map.of("format", "png", "captureBeyondViewport", !scroller);
    String data = tab.command("Page.captureScreenshot", whole).get("data").asString();
    return Base64.getDecoder().decode(data);
  }

  /** The original page, where there is one, is drawn after the rest. */
  private static void settle(Tab tab) throws IOException {
    tab.until(
        "!document.querySelector('.sheets') || document.querySelector('.sheet[data-ready] canvas')"
            + " || document.querySelector('#page-text > .notice')");
  }
}
