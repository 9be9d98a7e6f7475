package dev.lectern.spoken;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words whose sound depends on more than whether they are verbs. Empty: nothing to say here. */
final class Senses {
  /** How one word is read. */
  private interface Rule {
    String phones(Neighbours words, VerbFinder verbs, int at);
  }

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("read", Senses::read),
          Map.entry("lead", Senses::lead),
          Map.entry("live", Senses::live),
          Map.entry("close", Senses::close),
          Map.entry("content", Senses::content),
          Map.entry("minute", Senses::minute),
          Map.entry("tear", Senses::tear),
          Map.entry("bow", Senses::bow),
          Map.entry("bows", (words, verbs, at) -> bow(words, verbs, at) + " z"),
          Map.entry("bass", Senses::bass),
          Map.entry("row", (words, verbs, at) -> "r ow1"),
          Map.entry("rows", (words, verbs, at) -> "r ow1 z"),
          Map.entry("wound", Senses::wound),
          Map.entry("does", Senses::does),
          Map.entry("polish", Senses::polish),
          Map.entry("reading", Senses::reading),
          Map.entry("used", Senses::used),
          Map.entry("dove", Senses::dove),
          Map.entry("learned", Senses::learned),
          Map.entry("aged", Senses::aged),
          // The noun has no singular.
          Map.entry("proceed", (words, verbs, at) -> "p r ax s iy1 d"),
          Map.entry("proceeds", Senses::proceeds),
          Map.entry("winds", Senses::winds),
          Map.entry(
              "august",
              (words, verbs, at) -> words.isCapital(at) ? "ao1 g ax s t" : "ao g ah1 s t"));

  private static final Pattern PAST =
      Pattern.compile(
          "yesterday|ago|once|when|was|were|had|did|said|thought|last|earlier|previously|then"
              + "|[a-z]{3,20}ed");

  private static final Set<String> HAVE =
      words(
          "have has had having i've you've we've they've he's she's hadn't haven't hasn't been"
              + " was were be is are being well widely never");

  private static final Set<String> METAL =
      words(
          "pipe pipes paint paints poisoning acid oxide pencil pencils shot battery batteries"
              + " contamination sulfide bullet bullets weight weights solder isotopes ore mine mines"
              + " free based exposure glass dust mining smelter");

  private static final Set<String> METALS =
      words("zinc copper mercury cadmium arsenic tin iron silver metal metals toxic gold steel");

  private static final Set<String> LIVE =
      words(
          "music show shows concert concerts stream streams streaming coverage event events tv"
              + " television audience audiences broadcast broadcasts update updates performance"
              + " performances animal animals bird birds album blog chat data ammunition fire feed"
              + " action wire wires game games births stock video radio session sessions band bands"
              + " entertainment theater theatre recording recordings sports cattle bait rounds on-air");

  private static final Set<String> BEFORE_LIVE =
      words(
          "go goes going went gone is are was were be been broadcast watch watched stream streamed"
              + " performed perform played play heard seen see recorded air aired airs televised now"
              + " reporting available sing sang");

  private static final Set<String> SEA =
      words("fish fishing sea striped largemouth smallmouth caught catch trout");

  private static final Set<String> TINY =
      words(
          "detail details amount amounts quantities quantity particles particle changes traces"
              + " fraction differences scale examination");

  private static final Set<String> NEAR = words("in at from near of to for around outside through");

  private Senses() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }

  static boolean has(String word) {
    return RULES.containsKey(word);
  }

  static List<String> phones(String word, Neighbours words, VerbFinder verbs, int at) {
    Rule rule = RULES.get(word);
    String phones = rule == null ? "" : rule.phones(words, verbs, at);
    return phones.isEmpty() ? List.of() : List.of(phones.split(" "));
  }

  private static boolean holds(Neighbours words, int at, Set<String> any) {
    for (int i = Math.max(0, at - 12); i < Math.min(words.size(), at + 12); i++) {
      if (i != at && any.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static String read(Neighbours words, VerbFinder verbs, int at) {
    String last = words.word(at - 1);
    String before = WordClasses.isAdverb(last) ? words.word(at - 2) : last;
    if (HAVE.contains(last) || HAVE.contains(before)) {
      return "r eh1 d";
    }
    boolean question =
        WordClasses.isSubject(before) && WordClasses.isBeforeVerb(words.word(at - 2));
    if (question
        || words.isApart(at)
        || WordClasses.isBeforeVerb(before)
        || WordClasses.isDeterminer(last)
        || words.isJoined(at)) {
      return "r iy1 d";
    }
    if (WordClasses.isSubject(before)
        || WordClasses.isPlural(before)
        || WordClasses.isConjunction(before)) {
      for (int i = Math.max(0, at - 20); i < Math.min(words.size(), at + 20); i++) {
        if (i != at && PAST.matcher(words.word(i)).matches()) {
          return "r eh1 d";
        }
      }
      return "r iy1 d";
    }
    return "r eh1 d";
  }

  private static String lead(Neighbours words, VerbFinder verbs, int at) {
    boolean metal =
        (METAL.contains(words.word(at + 1)) && !words.isApart(at + 1))
            || (holds(words, at, METALS) && !words.word(at - 1).equals("the"));
    return metal && !verbs.isVerb(at) ? "l eh1 d" : "l iy1 d";
  }

  private static String live(Neighbours words, VerbFinder verbs, int at) {
    String last = words.word(at - 1);
    boolean verb =
        WordClasses.isBeforeVerb(last)
            || WordClasses.isSubject(last)
            || (last.equals("all") && WordClasses.isSubject(words.word(at - 2)));
    boolean adjective =
        LIVE.contains(words.word(at + 1))
            || BEFORE_LIVE.contains(last)
            || (WordClasses.isDeterminer(last) && !last.endsWith("s"))
            || WordClasses.isPreposition(last)
            || words.isJoined(at + 1)
            || (words.isApart(at)
                && !WordClasses.isPreposition(words.word(at + 1))
                && !WordClasses.isArticle(words.word(at + 1)));
    return adjective && !verb ? "l ay1 v" : "l ih1 v";
  }

  /** The noun, the end of something, sounds like the verb. */
  private static String close(Neighbours words, VerbFinder verbs, int at) {
    boolean end =
        words.word(at - 1).equals("the")
            && !WordClasses.isPlural(words.word(at + 1))
            && (words.word(at + 1).equals("of") || words.isApart(at + 1));
    boolean near = words.word(at + 1).equals("to") && !WordClasses.isBeforeVerb(words.word(at - 1));
    return end ? "k l ow1 z" : near ? "k l ow1 s" : "";
  }

  private static String content(Neighbours words, VerbFinder verbs, int at) {
    boolean glad =
        WordClasses.isBe(words.word(at - 1))
            && (words.isApart(at + 1)
                || words.word(at + 1).equals("with")
                || words.word(at + 1).equals("to"));
    return glad ? "k ax n t eh1 n t" : "";
  }

  private static String minute(Neighbours words, VerbFinder verbs, int at) {
    return TINY.contains(words.word(at + 1)) || words.word(at - 1).equals("very")
        ? "m ay n uw1 t"
        : "m ih1 n ax t";
  }

  private static String tear(Neighbours words, VerbFinder verbs, int at) {
    boolean wear = words.word(at - 1).equals("and") && words.word(at - 2).equals("wear");
    String next = words.word(at + 1);
    boolean rip = next.equals("in") || next.equals("apart") || next.equals("down");
    return wear || rip ? "t eh1 r" : "";
  }

  private static String bow(Neighbours words, VerbFinder verbs, int at) {
    boolean bend =
        verbs.isVerb(at)
            || Set.of("down", "out", "before").contains(words.word(at + 1))
            || Set.of("deep", "take", "took", "final", "ship's", "low").contains(words.word(at - 1))
            || (words.word(at - 1).equals("a")
                && Set.of("take", "took", "takes").contains(words.word(at - 2)));
    return bend ? "b aw1" : "b ow1";
  }

  private static String bass(Neighbours words, VerbFinder verbs, int at) {
    return holds(words, at, SEA) ? "b ae1 s" : "b ey1 s";
  }

  private static String wound(Neighbours words, VerbFinder verbs, int at) {
    boolean turned =
        Set.of("up", "down", "around", "round", "through", "its", "tightly")
                .contains(words.word(at + 1))
            && !WordClasses.isDeterminer(words.word(at - 1));
    return turned ? "w aw1 n d" : "w uw1 n d";
  }

  private static String does(Neighbours words, VerbFinder verbs, int at) {
    Set<String> deer = words("deer fawns bucks fawn buck stags");
    return holds(words, at, deer) && WordClasses.isDeterminer(words.word(at - 1))
        ? "d ow1 z"
        : "d ah1 z";
  }

  /** At the opening of a sentence the capital tells nothing. */
  private static String polish(Neighbours words, VerbFinder verbs, int at) {
    boolean command = at == 0 && WordClasses.isDeterminer(words.word(1));
    return words.isCapital(at) && !command ? "p ow1 l ih sh" : "p aa1 l ih sh";
  }

  private static String reading(Neighbours words, VerbFinder verbs, int at) {
    boolean town = words.isCapital(at) && NEAR.contains(words.word(at - 1));
    return town ? "r eh1 d ih ng" : "r iy1 d ih ng";
  }

  private static String used(Neighbours words, VerbFinder verbs, int at) {
    String last = words.word(at - 1);
    boolean means =
        Set.of("is", "are", "was", "were", "be", "been", "being").contains(last)
            && !Set.of("getting", "get", "got").contains(last);
    return words.word(at + 1).equals("to") && !means ? "y uw1 s t" : "y uw1 z d";
  }

  private static String dove(Neighbours words, VerbFinder verbs, int at) {
    return Set.of("into", "in", "off", "down", "under", "for", "deep", "headfirst")
                .contains(words.word(at + 1))
            && !WordClasses.isDeterminer(words.word(at - 1))
        ? "d ow1 v"
        : "d ah1 v";
  }

  private static String learned(Neighbours words, VerbFinder verbs, int at) {
    return WordClasses.isDeterminer(words.word(at - 1))
            && Set.of(
                    "man",
                    "men",
                    "woman",
                    "scholar",
                    "scholars",
                    "judge",
                    "friend",
                    "society",
                    "journal")
                .contains(words.word(at + 1))
        ? "l er1 n ax d"
        : "l er1 n d";
  }

  private static String aged(Neighbours words, VerbFinder verbs, int at) {
    String next = words.word(at + 1);
    boolean old =
        words.word(at - 1).equals("the")
            || Set.of("parents", "mother", "father", "people", "man", "woman").contains(next);
    return old && !Set.of("cheese", "beef", "whiskey").contains(next) ? "ey1 jh ax d" : "ey1 jh d";
  }

  private static String winds(Neighbours words, VerbFinder verbs, int at) {
    boolean turns =
        Set.of("through", "along", "around", "up", "down", "its", "past", "into")
            .contains(words.word(at + 1));
    return turns && !WordClasses.isAdjective(words.word(at - 1)) ? "w ay1 n d z" : "";
  }

  private static String proceeds(Neighbours words, VerbFinder verbs, int at) {
    return verbs.isVerb(at)
            || (words.word(at + 1).equals("to") && !words.word(at - 1).equals("the"))
        ? "p r ax s iy1 d z"
        : "p r ow1 s iy d z";
  }
}
