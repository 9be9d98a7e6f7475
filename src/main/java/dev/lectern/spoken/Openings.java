package dev.lectern.spoken;

import java.util.Arrays;
import java.util.Set;

/**
 * Words that have a capital only because a sentence begins with them: the closed classes, and
 * adverbs that join sentences.
 */
final class Openings {
  private static final Set<String> WORDS =
      Set.copyOf(
          Arrays.asList(
              ("The A An This That These Those Some Any Many Most Much Few Several All Both Each Every"
                      + " Either Neither Another Other Others Such No None One Two Three Four Five Six"
                      + " I He She It We You They My His Her Its Our Your Their Him Them Us Who Whom"
                      + " Whose Which What Why How When Where Whether Everyone Everything Everybody"
                      + " Someone Something Somebody Nobody Nothing Anyone Anything There Here"
                      + " In On At By To From For With Without Within Of Off About Above After Against"
                      + " Along Among Around As Before Behind Below Between Beyond During Despite Into"
                      + " Like Near Over Since Through Throughout Under Until Unlike Upon According"
                      + " And But Or Nor So Yet If Unless Although Though Because While Whereas Once"
                      + " Is Are Was Were Am Be Been Do Does Did Has Have Had Will Would Can Could Should"
                      + " Shall May Might Must Let Please Not Never Now Then Thus Hence However Moreover"
                      + " Furthermore Meanwhile Nevertheless Otherwise Therefore Instead Indeed Perhaps"
                      + " Maybe Also Again Already Always Even Ever Just Only Later Often Soon Sometimes"
                      + " Still Today Tomorrow Tonight Yesterday Recently Finally Eventually Yes Oh Well"
                      + " Look Come Go")
                  .split(" ")));

  private static final int LONGEST = 14;

  private Openings() {}

  static boolean isAt(String text, int at, int end) {
    int to = at;
    while (to < end && to - at <= LONGEST && Characters.isLetter(text.charAt(to))) {
      to++;
    }
    // "J. A. Smith": an initial, not the article.
    boolean initial = to - at == 1 && to < end && text.charAt(to) == '.';
    return !initial && WORDS.contains(text.substring(at, to));
  }
}
