package summit.reindex;

import java.io.IOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import summit.index.IndexDirectory;
import summit.index.IndexUnusableException;

/** {@code summit rollback}: makes the generation before the live one live again. */
@Command(name = "rollback", resourceBundle = "summit.reindex.messages")
final class RollbackCommand implements Callable<Integer> {
  @Mixin DataOptions data = new DataOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    IndexDirectory index = data.index();
    try (IndexLock lock = IndexLock.take(index.root(), Instant.now())) {
      Optional<String> previous = index.rollback();
      if (previous.isEmpty()) {
        throw new IndexUnusableException(data.words().getString("rollback.none"));
      }
      spec.commandLine()
          .getOut()
          .println(MessageFormat.format(data.words().getString("rollback.done"), previous.get()));
      return 0;
    }
  }
}
