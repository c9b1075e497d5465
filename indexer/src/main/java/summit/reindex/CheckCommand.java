package summit.reindex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import summit.index.Field;
import summit.index.IndexDirectory;
import summit.index.IndexUnusableException;
import summit.index.Manifest;
import summit.index.PassageSchema;

/** {@code summit check}: verifies the live generation, file by file and document by document. */
@Command(name = "check", resourceBundle = "summit.reindex.messages")
final class CheckCommand implements Callable<Integer> {
  @Mixin DataOptions data = new DataOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    IndexDirectory index = data.index();
    String live = data.live();
    List<String> faults = new ArrayList<>();
    Manifest manifest = index.manifest(live);
    if (manifest.schema() != PassageSchema.VERSION) {
      throw new IndexUnusableException(data.words().getString("check.schema"));
    }
    try (FSDirectory directory = FSDirectory.open(index.lucene(live))) {
      segments(directory, faults);
      documents(directory, Contents.read(index, Optional.of(live)), faults);
    }
    PrintWriter out = spec.commandLine().getOut();
    faults.forEach(out::println);
    out.println(
        MessageFormat.format(
            data.words().getString(faults.isEmpty() ? "check.sound" : "check.broken"),
            live,
            faults.size()));
    return faults.isEmpty() ? 0 : 1;
  }

  private static void segments(FSDirectory directory, List<String> faults) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(new PrintStream(log, true, StandardCharsets.UTF_8));
      if (!check.checkIndex().clean) {
        faults.add(log.toString(StandardCharsets.UTF_8));
      }
    }
  }

  private static void documents(FSDirectory directory, Contents contents, List<String> faults)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String id : contents.items().keySet()) {
        if (reader.docFreq(new Term(Field.ID, id)) != 1) {
          faults.add(id + ": in the list of the generation, not in its index");
        }
      }
    }
  }
}
