package summit.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.language.Language;

/**
 * Topics and what judges said of them.
 *
 * @param qrels the table of the judgments
 */
public record TopicSet(Path file, List<Topic> topics, Path qrels, Judgments judgments) {
  /**
   * Reads both tables.
   *
   * @throws TableFault with file and line where one is not as it must be
   */
  public static TopicSet read(Path topics, Path qrels) throws IOException {
    return new TopicSet(topics, Topic.read(topics), qrels, Judgments.read(qrels));
  }

  /** The topics that some page is relevant to: the others say nothing of a ranking. */
  List<Topic> judged() {
    return topics.stream().filter(topic -> judgments.relevant(topic.id())).toList();
  }

  /** The topics that no page is relevant to. */
  public List<String> unjudged() {
    return topics.stream().map(Topic::id).filter(id -> !judgments.relevant(id)).toList();
  }

  /** Judged files that the index lacks: their pages cannot be found. */
  public List<String> absent(Map<String, Language> languages) {
    return judgments.files().stream().filter(file -> !languages.containsKey(file)).toList();
  }

  /** The language of what is relevant, by topic. */
  public Map<String, Language> own(Map<String, Language> languages) {
    Map<String, Language> own = new HashMap<>();
    byLanguage(languages)
        .forEach((language, found) -> found.forEach(topic -> own.put(topic.id(), language)));
    return own;
  }

  /**
   * The judged topics by the language that most of what is relevant to them is in; those of which
   * the index holds nothing go with the majority.
   */
  Map<Language, List<Topic>> byLanguage(Map<String, Language> languages) {
    Map<Language, List<Topic>> groups = new EnumMap<>(Language.class);
    List<Topic> unknown = new ArrayList<>();
    for (Topic topic : judged()) {
      language(topic, languages)
          .ifPresentOrElse(
              found -> groups.computeIfAbsent(found, key -> new ArrayList<>()).add(topic),
              () -> unknown.add(topic));
    }
    groups.values().stream()
        .max(Comparator.comparingInt(List::size))
        .orElseThrow(() -> new TableFault(qrels, 0, TableFault.Kind.ABSENT, ""))
        .addAll(unknown);
    return groups;
  }

  private Optional<Language> language(Topic topic, Map<String, Language> languages) {
    Map<Language, Integer> weights = new EnumMap<>(Language.class);
    judgments
        .of(topic.id())
        .forEach(
            (page, grade) -> {
              Language language = languages.get(page.file());
              if (language != null && grade > 0) {
                weights.merge(language, grade, Integer::sum);
              }
            });
    return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
