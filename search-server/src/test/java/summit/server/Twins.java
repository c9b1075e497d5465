package summit.server;

import java.util.ArrayList;
import java.util.List;
import summit.passage.Passage;
import summit.passage.ReadDocument;

/** Two language versions that say the same, passage by passage. */
public final class Twins {
  private Twins() {}

  /** The one with the passages of the other as counterparts of its own. */
  public static ReadDocument paired(ReadDocument one, ReadDocument other) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < one.passages().size(); i++) {
      passages.add(one.passages().get(i).withCounterpart(other.passages().get(i).id()));
    }
    return new ReadDocument(one.info(), one.pages(), passages);
  }
}
