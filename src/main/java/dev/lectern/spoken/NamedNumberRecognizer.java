package dev.lectern.spoken;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are names and are said in pairs, as houses are: Boeing 747, Room 101, Form 1040, US
 * 101, 1080p; and people of an age: under-21s.
 */
final class NamedNumberRecognizer implements Recognizer {
  private static final Set<String> NAMING =
      Set.copyOf(
          Arrays.asList(
              ("Boeing Airbus Cessna Peugeot Porsche Flight flight Room room Suite suite Apartment"
                      + " apartment Highway Hwy Route Rte Interstate US SR Form Bus Train Model")
                  .split(" ")));

  private static final Pattern NUMBER =
      Pattern.compile("(?<number>\\d{3,4})(?:-(?<variant>\\d{1,3}))?(?![A-Za-z0-9%]|[-.,:/]\\d)");

  /** Lines of a picture. */
  private static final Pattern LINES =
      Pattern.compile(
          "(?<number>240|360|480|576|720|1080|1440|2160|4320)(?<scan>[pi])(?![A-Za-z0-9])");

  private static final Pattern AGED = Pattern.compile("(?<number>\\d\\d)s(?![A-Za-z0-9])");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher lines = cursor.match(LINES);
    if (lines != null && !Characters.isAlphanumeric(cursor.peek(-1))) {
      String said =
          pairs(lines.group("number")) + " " + lines.group("scan").toUpperCase(Locale.ROOT);
      return cursor.reading(lines.end(), said, "named number");
    }
    if (cursor.peek(-1) == '-') {
      return afterHyphen(cursor);
    }
    Matcher match = NAMING.contains(cursor.wordBefore()) ? cursor.match(NUMBER) : null;
    if (match == null) {
      return List.of();
    }
    String variant = match.group("variant");
    String said =
        pairs(match.group("number")) + (variant == null ? "" : " " + Numbers.cardinal(variant));
    return cursor.reading(match.end(), said, "named number");
  }

  private static List<Piece> afterHyphen(Cursor cursor) {
    Matcher aged = isAfter(cursor, "nder-") || isAfter(cursor, "ver-") ? cursor.match(AGED) : null;
    if (aged != null) {
      String said = Numbers.plural(Numbers.cardinal(aged.group("number")));
      return cursor.reading(aged.end(), said, "named number");
    }
    Matcher road = isAfter(cursor, "US-") ? cursor.match(NUMBER) : null;
    return road == null
        ? List.of()
        : cursor.reading(road.end("number"), pairs(road.group("number")), "named number");
  }

  private static boolean isAfter(Cursor cursor, String before) {
    return cursor.text().startsWith(before, cursor.at() - before.length());
  }

  /** From the right: seven forty seven, one oh one, ten forty. */
  private static String pairs(String digits) {
    int split = digits.length() - 2;
    String rest = digits.substring(split);
    if (rest.equals("00") || digits.charAt(0) == '0') {
      return Numbers.cardinal(digits);
    }
    return Numbers.cardinal(digits.substring(0, split)) + " " + Numbers.yearOfCentury(rest);
  }
}
