package dev.lectern.spoken;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Full stops that belong to an abbreviation and end no sentence. */
final class Abbreviated {
  /** A name or an explanation follows these. */
  private static final Set<String> BEFORE_NAME =
      words(
          "mr mrs ms mx dr drs prof profs st ste gen sen sens rep reps lt col capt cpt sgt rev hon"
              + " gov govs pres maj cmdr cmdt adm brig cpl pvt supt det insp amb atty fr msgr mme"
              + " mlle messrs sra dir mt ft rt pfc v vs cf viz ca approx e.g i.e esp incl");

  /** A number follows these. */
  private static final Set<String> BEFORE_NUMBER =
      words(
          "no nos n° nr p pp pg pgs par jan feb mar apr jun jul aug sept sep oct nov dec mon tue"
              + " tues wed thu thur thurs fri sat sun art arts sec secs ch chs chap fig figs vol"
              + " vols eq eqs ex tab app ver op tel ext c col lot rm apt ste rs rt rte est");

  /** A sentence may end here too; the next word tells. */
  private static final Set<String> ANYWHERE =
      words(
          "ph.d m.sc b.sc inc ltd co cos corp llc plc bros jr sr esq al dept univ inst assn ave blvd"
              + " rd hwy pkwy sq bldg est min max avg dist ed eds trans tech ill calif fla mass mich"
              + " minn pa tenn tex va wash wis ariz colo conn del ga ky md okla ore penn");

  /** Days and zones go on after a time: "at 6 p.m. Eastern time". */
  private static final Set<String> AFTER_TIME =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april"
              + " may june july august september october november december eastern central mountain"
              + " pacific atlantic greenwich beijing tokyo london paris moscow est edt et cst cdt ct"
              + " mst mdt mt pst pdt pt gmt utc bst cet cest ist jst local");

  /** Names of companies and shows that are written with a mark of their own. */
  private static final Set<String> EXCLAIMED = words("yahoo jeopardy oklahoma ahoy joomla");

  /** Words before a name. */
  private static final Set<String> NAMING = words("by of von van");

  /** "At about 5 a.m." opens a sentence; after more, the sentence is full. */
  private static final int MAX_OPENING = 18;

  private static final int LONGEST = 12;

  private Abbreviated() {}

  /** Whether the stop at {@code stop}, before a capital or digit at {@code next}, is one. */
  static boolean isAt(String text, int from, int stop, int next, int end) {
    String token = tokenBefore(text, from, stop);
    String lower = token.toLowerCase(Locale.ROOT);
    boolean opening = Openings.isAt(text, next, end);
    if (text.charAt(stop) != '.') {
      return EXCLAIMED.contains(lower) && !opening;
    }
    if (BEFORE_NAME.contains(lower)) {
      return true;
    }
    if (Characters.isDigit(text.charAt(next)) && BEFORE_NUMBER.contains(lower)) {
      return true;
    }
    if (lower.equals("a.m") || lower.equals("p.m")) {
      return !opening
          && (stop - from < MAX_OPENING || AFTER_TIME.contains(wordAt(text, next, end)));
    }
    if (token.equals("I") && isPronoun(text, from, stop - 2)) {
      return false;
    }
    return (isInitials(token) || ANYWHERE.contains(lower)) && !opening;
  }

  /** "J", "U.S", "N.Y.C": capitals parted by stops. */
  private static boolean isInitials(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (i % 2 == 0 ? !Characters.isLetter(c) : c != '.') {
        return false;
      }
    }
    return token.length() > 1 || (token.length() == 1 && Characters.isUpper(token.charAt(0)));
  }

  /** "You and I."; "Albert I. Jones" and "by I. Newton" have an initial. */
  private static boolean isPronoun(String text, int from, int space) {
    if (space <= from || text.charAt(space) != ' ') {
      return false;
    }
    String before = tokenBefore(text, from, space);
    return !before.isEmpty() && Characters.isLower(before.charAt(0)) && !NAMING.contains(before);
  }

  private static String tokenBefore(String text, int from, int stop) {
    int at = stop;
    while (at > from && stop - at <= LONGEST && isTokenChar(text.charAt(at - 1))) {
      at--;
    }
    return text.substring(at, stop);
  }

  private static boolean isTokenChar(char c) {
    return Characters.isAlphanumeric(c) || c == '.' || c == '°';
  }

  private static String wordAt(String text, int at, int end) {
    int to = at;
    while (to < end && to - at <= LONGEST && Characters.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(at, to).toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }
}
