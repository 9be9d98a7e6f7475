package dev.lectern.spoken;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tokens with signs in them that have a reading of their own: w/o, Q&A, C#, 24/7, 401(k). */
final class SetPhraseRecognizer implements Recognizer {
  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          Map.entry("w/o", "without"),
          Map.entry("w/", "with"),
          Map.entry("b/c", "because"),
          Map.entry("c/o", "care of"),
          Map.entry("n/a", "not applicable"),
          Map.entry("a/c", "A C"),
          Map.entry("and/or", "and or"),
          Map.entry("he/she", "he or she"),
          Map.entry("she/he", "she or he"),
          Map.entry("s/he", "she or he"),
          Map.entry("his/her", "his or her"),
          Map.entry("him/her", "him or her"),
          Map.entry("i/o", "I O"),
          Map.entry("tcp/ip", "T C P I P"),
          Map.entry("gov't", "government"),
          Map.entry("int'l", "international"),
          Map.entry("nat'l", "national"),
          Map.entry("dep't", "department"),
          Map.entry("ass'n", "association"),
          Map.entry("cont'd", "continued"),
          Map.entry("24/7", "twenty four seven"),
          Map.entry("c#", "C sharp"),
          Map.entry("f#", "F sharp"),
          Map.entry("c++", "C plus plus"),
          Map.entry(".net", "dot net"),
          Map.entry("wi-fi", "wifi"),
          Map.entry("9/11", "nine eleven"),
          Map.entry("§§", "sections"),
          Map.entry("¶¶", "paragraphs"),
          Map.entry("tl;dr", "T L D R"));

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<known>(?i:and/or|he/she|she/he|s/he|his/her|him/her|i/o|tcp/ip|gov't|int'l|nat'l|dep't"
              + "|ass'n|cont'd|w/o|w/|b/c|c/o|n/a|a/c|c#|f#|c\\+\\+|\\.net|wi-fi|tl;dr)|24/7|9/11|§§|¶¶)"
              + "(?![A-Za-z0-9#/+]|\\.\\d)"
              + "|(?<plan>[45]\\d\\d)(?:\\((?<letter>[a-z])\\)|(?<=40[13])(?<bare>k)(?![A-Za-z0-9]))(?:\\((?<clause>\\d{1,2})\\))?"
              + "|(?<systolic>\\d{2,3})/(?<diastolic>\\d{2,3})(?= ?mm ?Hg)"
              + "|(?<left>[A-Z]{1,3})&(?<right>[A-Z]{1,3})(?<plural>s)?(?![A-Za-z0-9])");

  @Override
  public boolean mayBegin(char first, char next) {
    return (Characters.isAlphanumeric(first) && next != ' ') || ".§¶".indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (Characters.isAlphanumeric(cursor.peek(-1)) || "/-.".indexOf(cursor.peek(-1)) >= 0) {
      return List.of();
    }
    boolean candidate =
        Characters.isAlphanumeric(cursor.peek(0)) || ".§¶".indexOf(cursor.peek(0)) >= 0;
    Matcher match = candidate ? cursor.match(PHRASE) : null;
    if (match == null) {
      return List.of();
    }
    String said = say(match);
    return said == null ? List.of() : cursor.reading(match.end(), said, "set phrase");
  }

  private static @Nullable String say(Matcher match) {
    if (match.group("known") != null) {
      return known(match);
    }
    if (match.group("plan") != null) {
      return plan(match);
    }
    return match.group("systolic") != null ? pressure(match) : pair(match);
  }

  private static String pressure(Matcher match) {
    return Numbers.cardinal(match.group("systolic"))
        + " over "
        + Numbers.cardinal(match.group("diastolic"));
  }

  private static @Nullable String known(Matcher match) {
    return PHRASES.get(match.group("known").toLowerCase(Locale.ROOT));
  }

  /** Sections of the US tax code are called like rooms: four oh one k, five oh one c three. */
  private static String plan(Matcher match) {
    String number = match.group("plan");
    String clause = match.group("clause");
    return Numbers.digits(number.substring(0, 1))
        + (number.charAt(1) == '0' ? " oh " : " ")
        + Numbers.cardinal(number.substring(number.charAt(1) == '0' ? 2 : 1))
        + " "
        + (match.group("letter") == null ? "K" : match.group("letter").toUpperCase(Locale.ROOT))
        + (clause == null ? "" : " " + Numbers.cardinal(clause));
  }

  /** AT&T, R&D, Q&A. */
  private static String pair(Matcher match) {
    return spaced(match.group("left"))
        + " and "
        + spaced(match.group("right"))
        + (match.group("plural") == null ? "" : "'s");
  }

  private static String spaced(String capitals) {
    return capitals.replaceAll("(?<=.)(?=.)", " ");
  }
}
