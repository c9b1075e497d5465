package summit.suggest;

import summit.language.Language;

/**
 * A completion that leads to at least one hit.
 *
 * @param kind {@code term}, {@code concept}, {@code title}, {@code heading}, or, where what is
 *     typed begins nothing, {@code keyboard}, {@code spelling} or {@code spacing}
 * @param language tag of the language it is in
 */
public record Suggestion(String text, String kind, String language) {
  /** A suggestion in the language that most of its text is in. */
  static Suggestion of(String text, String kind) {
    return new Suggestion(text, kind, Language.detect(text).orElse(Language.fallback()).tag());
  }
}
