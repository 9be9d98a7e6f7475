package dev.lectern.spoken;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** The closed classes of English words, and endings that tell the class of others. */
final class WordClasses {
  private static final Set<String> BEFORE_VERB =
      words(
          "to can could will would shall should may might must cannot can't couldn't won't wouldn't"
              + " shouldn't mustn't mightn't do don't does doesn't did didn't let's please i'll"
              + " you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd help"
              + " helps helped helping let lets needn't");

  private static final Set<String> SUBJECTS = words("i you we they who ya");
  private static final Set<String> SINGULAR_SUBJECTS =
      words("he she it who which everyone nobody" + " everybody someone somebody anyone what");

  private static final Set<String> DETERMINERS =
      words(
          "a an the this that these those my your his her its our their no any some each every"
              + " another such whose either neither many few several most more much less fewer all"
              + " both one two three four five six seven eight nine ten first second third last next"
              + " other own same new old good bad big great high low small large major main long"
              + " short full free world new-found current recent past annual daily public total"
              + " sharp huge further safe best better whole net key early late");

  private static final Set<String> ARTICLES =
      words("a an the this these those my your his her its our their any all each every");

  private static final Set<String> PREPOSITIONS =
      words(
          "of in on at by for with from into about as per under over after before during between"
              + " without through via against like than within across behind beyond toward towards"
              + " upon among around near off onto despite including regarding");

  private static final Set<String> BE =
      words(
          "is are was were be been being am i'm you're we're they're it's he's she's that's there's"
              + " isn't aren't wasn't weren't become becomes became seem seems seemed remain remains"
              + " remained feel feels felt very so too quite more rather get gets got getting");

  private static final Set<String> ADVERBS =
      words(
          "not never already ever really either always also often still just then only even now again better further soon");

  private static final Set<String> OBJECTS =
      words(
          "me him us them it you itself themselves everything everyone anything nothing something"
              + " someone anyone");

  private static final Set<String> CONJUNCTIONS = words("and or but nor & then");

  private static final Set<String> IRREGULAR_PLURALS = words("people men women children police");

  private static final Set<String> COMPOUNDING =
      words(
          "sports arms sales news savings rights parts goods customs communications systems"
              + " operations services human-rights materials resources settings gas business class"
              + " process access always sometimes perhaps across this his its as is was has thus");

  private static final Pattern ADJECTIVE =
      Pattern.compile(".{2,24}(?:al|ive|ous|ful|ic|able|ible|ary|less|ish|ient|ant|ed)");

  private WordClasses() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }

  static boolean isBeforeVerb(String word) {
    return BEFORE_VERB.contains(word);
  }

  static boolean isSubject(String word) {
    return SUBJECTS.contains(word);
  }

  static boolean isSingularSubject(String word) {
    return SINGULAR_SUBJECTS.contains(word);
  }

  static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word)
        || word.endsWith("'s")
        || word.endsWith("s'")
        || (!word.isEmpty() && Characters.isDigit(word.charAt(0)));
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  static boolean isBe(String word) {
    return BE.contains(word);
  }

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || (word.endsWith("ly") && word.length() > 4);
  }

  static boolean isObject(String word) {
    return OBJECTS.contains(word);
  }

  static boolean isConjunction(String word) {
    return CONJUNCTIONS.contains(word);
  }

  static boolean isAdjective(String word) {
    return ADJECTIVE.matcher(word).matches();
  }

  /** Plurals that go before another noun: "a sports contest". */
  static boolean isCompounding(String word) {
    return COMPOUNDING.contains(word);
  }

  static boolean isPlural(String word) {
    boolean regular =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return regular || IRREGULAR_PLURALS.contains(word);
  }
}
