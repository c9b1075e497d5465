package summit.brief;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.settings.Settings;

/** Prints the briefs anew: run it after a brief was changed, and commit what it made. */
@Command(name = "briefs", resourceBundle = "summit.reindex.messages")
public final class BriefsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", arity = "0..1", descriptionKey = "briefs.folder")
  Path folder = Settings.home().resolve("corpus").resolve("briefs");

  @Option(names = "--font", paramLabel = "FILE", descriptionKey = "briefs.font")
  Path font = Path.of("/usr/share/fonts/truetype/nanum/NanumGothic.ttf");

  @Option(names = "--bold", paramLabel = "FILE", descriptionKey = "briefs.bold")
  Path bold = Path.of("/usr/share/fonts/truetype/nanum/NanumGothicBold.ttf");

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path target = Files.createDirectories(folder.resolve("pdf"));
    BriefPrinter printer = new BriefPrinter(font, bold);
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path text : texts) {
      Brief brief = Brief.read(text);
      printer.print(brief, target.resolve(brief.id() + ".pdf"));
    }
    out.println(texts.size() + " briefs printed to " + target);
    return 0;
  }
}
