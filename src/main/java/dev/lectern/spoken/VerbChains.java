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

  /** Verbs more seldom than nouns or adjectives: they need better evidence. */
  private static final Set<String> MOSTLY_NAMES =
      words(
          "abstract affiliate aggregate alternate appropriate approximate articulate close compact"
              + " complement compliment compound compress conflict console construct content contest"
              + " contract contrast converse convict defect delegate deliberate desert diffuse digest"
              + " discount document duplicate elaborate escort estimate experiment extract ferment"
              + " fragment frequent graduate house impact incense incline initiate insult intimate"
              + " invite live minute misuse moderate mouth object overhaul perfect permit predicate"
              + " present produce progress project protest rebel record recount refund reject segment"
              + " separate sow subject subordinate supplement survey suspect tear torment transfer"
              + " transplant upset wind");

  private static final Set<String> BEFORE_NOUN_TO =
      words(
          "due thanks access according limited restricted comes came addition contrast relation"
              + " respect regard similar equal response prior compared related");

  /** In the third person more often verbs than plurals. */
  private static final Set<String> MOSTLY_VERBS =
      words(
          "uses combines initiates refuses converts compresses extracts inserts implements produces"
              + " separates coordinates advocates delegates conducts addresses associates");

  private VerbChains() {}

  /** "Due to", "limited to": a noun follows. */
  static boolean isBeforeNounTo(String word) {
    return BEFORE_NOUN_TO.contains(word);
  }

  /** Adjectives and the like that stand behind their noun. */
  static boolean isAfterNoun(String word) {
    return word.endsWith("ed") || word.equals("available") || word.equals("possible");
  }

  static boolean isMostlyName(String word) {
    return MOSTLY_NAMES.contains(word);
  }

  static boolean isMostlyVerb(String word) {
    return MOSTLY_VERBS.contains(word);
  }

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
