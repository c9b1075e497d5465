package summit.language;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes British spellings the American way, so that either finds both. Expects lower case. */
final class BritishSpellingFilter extends TokenFilter {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("centre", "center"),
          Map.entry("centres", "centers"),
          Map.entry("labour", "labor"),
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("defence", "defense"),
          Map.entry("licence", "license"),
          Map.entry("licences", "licenses"),
          Map.entry("behaviour", "behavior"),
          Map.entry("behaviours", "behaviors"),
          Map.entry("favour", "favor"),
          Map.entry("colour", "color"),
          Map.entry("endeavour", "endeavor"),
          Map.entry("harbour", "harbor"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("modelling", "modeling"),
          Map.entry("labelling", "labeling"),
          Map.entry("fulfil", "fulfill"),
          Map.entry("judgement", "judgment"),
          Map.entry("ageing", "aging"),
          Map.entry("catalogue", "catalog"),
          Map.entry("dialogue", "dialog"),
          Map.entry("cheque", "check"),
          Map.entry("sceptical", "skeptical"));

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  BritishSpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() > 4) {
      String word = term.toString();
      String american = WORDS.getOrDefault(word, ize(word));
      if (!american.equals(word)) {
        term.setEmpty().append(american);
      }
    }
    return true;
  }

  /** organisation, organised, organising, analyse: the z of the American form. */
  private static String ize(String word) {
    for (String ending : new String[] {"isation", "isations", "ising", "ised", "iser", "isers"}) {
      if (word.endsWith(ending) && word.length() > ending.length() + 4) {
        int at = word.length() - ending.length();
        return word.substring(0, at) + "iz" + ending.substring(2);
      }
    }
    if (word.endsWith("ise") && word.length() > 8) {
      return word.substring(0, word.length() - 3) + "ize";
    }
    return word;
  }
}
