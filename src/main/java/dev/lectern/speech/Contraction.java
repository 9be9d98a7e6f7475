package dev.lectern.speech;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word with an ending after its apostrophe, which the lexicon does not have: joined up, "we're"
 * would be "were" and "he'll" "hell".
 *
 * @param base what stands before the ending: "he" of "he'll"
 * @param ending with its apostrophe: "'ll"
 */
record Contraction(String base, String ending) {
  private static final List<String> ENDINGS = List.of("'s", "'ll", "'ve", "'d", "'re", "'m", "n't");

  /** Contractions whose base sounds different on its own. */
  private static final Map<String, List<String>> WHOLE =
      Map.ofEntries(
          Map.entry("you're", List.of("y", "ao1", "r")),
          Map.entry("they're", List.of("dh", "eh1", "r")),
          Map.entry("can't", List.of("k", "ae1", "n", "t")),
          Map.entry("won't", List.of("w", "ow1", "n", "t")),
          Map.entry("don't", List.of("d", "ow1", "n", "t")),
          Map.entry("shan't", List.of("sh", "ae1", "n", "t")),
          Map.entry("ain't", List.of("ey1", "n", "t")),
          Map.entry("aren't", List.of("aa1", "r", "n", "t")),
          Map.entry("weren't", List.of("w", "er1", "n", "t")),
          Map.entry("mustn't", List.of("m", "ah1", "s", "ax", "n", "t")));

  private static final Set<String> SIBILANTS = Set.of("s", "z", "sh", "zh", "ch", "jh");
  private static final Set<String> VOICELESS = Set.of("p", "t", "k", "f", "th");

  static Optional<Contraction> of(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length()) {
        return Optional.of(
            new Contraction(word.substring(0, word.length() - ending.length()), ending));
      }
    }
    return Optional.empty();
  }

  Optional<List<String>> whole() {
    return Optional.ofNullable(WHOLE.get(base + ending));
  }

  /** The ending's phones after those of the base. */
  List<String> ending(List<String> before) {
    String last = before.isEmpty() ? "" : PhoneSet.withoutStress(before.get(before.size() - 1));
    boolean vowel = PhoneSet.VOWELS.contains(last);
    return switch (ending) {
      case "'s" ->
          SIBILANTS.contains(last)
              ? List.of("ax", "z")
              : List.of(VOICELESS.contains(last) ? "s" : "z");
      case "'d" -> Set.of("t", "d").contains(last) ? List.of("ax", "d") : List.of("d");
      case "'ll" -> vowel ? List.of("l") : List.of("ax", "l");
      case "'ve" -> vowel ? List.of("v") : List.of("ax", "v");
      case "'re" -> vowel ? List.of("r") : List.of("er");
      case "'m" -> List.of("m");
      default -> vowel ? List.of("n", "t") : List.of("ax", "n", "t");
    };
  }
}
