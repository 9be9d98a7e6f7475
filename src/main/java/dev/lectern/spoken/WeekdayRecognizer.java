package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mon-Fri, Sat., Jan. 5: days of the week, shortened, where they cannot be the sun or the past of
 * sit.
 */
final class WeekdayRecognizer implements Recognizer {
  private static final String DAY = "(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?![A-Za-z0-9])";
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<day>"
              + DAY
              + ")\\.?(?: ?[-–] ?(?<to>"
              + DAY
              + ")\\.?|(?=,? (?:\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*+ \\d)))");

  private static final Map<String, String> NAMES =
      Map.of(
          "mon", "monday",
          "tue", "tuesday",
          "wed", "wednesday",
          "thu", "thursday",
          "fri", "friday",
          "sat", "saturday",
          "sun", "sunday");

  @Override
  public boolean mayBegin(char first, char next) {
    return "MTWFS".indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean candidate =
        Characters.isUpper(cursor.peek(0)) && !Characters.isAlphanumeric(cursor.peek(-1));
    Matcher match = candidate ? cursor.match(WEEKDAY) : null;
    if (match == null) {
      return List.of();
    }
    var pieces = new ArrayList<Piece>();
    pieces.add(
        new Piece(
            cursor.at(), match.end("day"), Spoken.words(name(match.group("day"))), "weekday"));
    if (match.group("to") != null) {
      pieces.add(
          new Piece(
              match.start("to"),
              match.end("to"),
              Spoken.words("to " + name(match.group("to"))),
              "weekday"));
    }
    return pieces;
  }

  private static String name(String written) {
    String key = written.substring(0, 3).toLowerCase(Locale.ROOT);
    return NAMES.getOrDefault(key, key);
  }
}
