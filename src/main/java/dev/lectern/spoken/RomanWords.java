package dev.lectern.spoken;

import java.util.Arrays;
import java.util.Set;

/** Words that stand before or after Roman numerals; in small letters. */
final class RomanWords {
  /** Things that are numbered. */
  static final Set<String> PARTS =
      words(
          "act appendix article band book chapter class clause column division figure grade group"
              + " level line lot mark number page paragraph part phase photosystem plate"
              + " round scene schedule section season series sonata stage step symphony table tier"
              + " title tome type unit verse version vol volume war bowl wrestlemania apollo gemini"
              + " saturn titan corps factor region zone category exhibit annex amendment item"
              + " quadrant fig ch sec pt episode");

  /** The given names of kings, queens and popes, and those that are common before a numeral. */
  static final Set<String> GIVEN =
      words(
          "adolf adrian alan albert alexander alexios alfonso alfred andrew anne antiochus arthur"
              + " augustus baldwin benedict benjamin boniface boris carl casimir catherine cesare"
              + " charles christian christopher clement conrad constantine cyrus daniel darius david"
              + " dennis donald edgar edmund edward elizabeth emmanuel eric erik eugene federico"
              + " felipe ferdinand francis frank franklin franz frederick friedrich george gregory"
              + " gustav haakon harald harold harry henri henry hirohito honorius hugh hugo innocent"
              + " isabella ivan jack james jan joao john joseph juan julius justin justinian karl"
              + " king leo leon leopold lothair louis ludwig magnus mahmud manuel margaret"
              + " margrethe maria mark martin mary matthew maximilian mehmed mehmet michael mohammed"
              + " murad napoleon nero nicholas olaf oscar oskar otto paul pedro peter philip philippe"
              + " pius pope prince ptolemy queen rainier ralph rama ramesses ramses richard robert"
              + " rudolf sam samuel selim seti sigismund simon sixtus stanislaus stephen suleiman"
              + " thomas theodore thutmose tsar umberto urban victor vittorio vladimir walter wilhelm"
              + " willem william xerxes");

  /** After a name these make a pronoun of "I". */
  static final Set<String> AFTER_PRONOUN =
      words(
          "am have had will would can could should shall may might must do did don't didn't think"
              + " thought know knew hope want wanted love loved like liked guess believe need mean"
              + " see saw said say told met went feel felt never always also just really still");

  private RomanWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }
}
