package dev.lectern.spoken;

import java.util.Arrays;
import java.util.Set;

/** Verbs that show how a sentence is built. */
final class VerbChains {
  /** "We know that use ...": what follows is a clause with a subject. */
  private static final Set<String> THINKING =
      words(
          "say says said know knows knew think thinks thought believe believes believed hope hopes"
              + " found find finds show shows showed shown see sees saw means mean so such");

  /** Commands begin with these, and chains of verbs in the language of plans. */
  private static final Set<String> OPENINGS =
      words(
          "keep make take give get put set build strengthen promote improve accelerate deepen"
              + " develop adhere participate enhance speed ensure carry establish optimize adjust"
              + " reduce control uphold follow foster guide support lead implement coordinate use"
              + " create expand vigorously actively further better always comprehensively firmly"
              + " start stop turn try read write go come find add check choose click open enter"
              + " increase produce protect store save send never");

  private VerbChains() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }

  static boolean isThinking(String word) {
    return THINKING.contains(word);
  }

  static boolean isOpening(String word) {
    return OPENINGS.contains(word);
  }
}
