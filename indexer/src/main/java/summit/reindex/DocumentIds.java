package summit.reindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every file its document id: the file name without its extension. Where two files share it,
 * the first by path keeps it and the others add their extension, then a number.
 */
final class DocumentIds {
  private final Map<String, SourceFile> taken = new HashMap<>();
  private final Map<SourceFile, String> ids = new LinkedHashMap<>();

  /** Assigns ids to files of different content, in their order. */
  static Map<SourceFile, String> of(List<SourceFile> files) {
    DocumentIds assigner = new DocumentIds();
    new ArrayList<>(files).forEach(assigner::assign);
    return assigner.ids;
  }

  private void assign(SourceFile file) {
    String id = file.stem();
    if (taken.containsKey(id)) {
      id = file.stem() + "-" + file.extension();
    }
    for (int n = 2; taken.containsKey(id); n++) {
      id = file.stem() + "-" + n;
    }
    taken.put(id, file);
    ids.put(file, id);
  }
}
