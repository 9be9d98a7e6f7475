package dev.lectern.spoken;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortened weekdays and months beside a date or in a range: Mon, Jan 5; Tue.-Thu.; Jan-Mar. */
final class CalendarNameRecognizer implements Recognizer {
  private static final String DAY = "(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?![A-Za-z])\\.?";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![A-Za-z])\\.?";
  private static final Pattern WEEKDAY =
      Pattern.compile(DAY + "(?=,? (?:" + Months.NAME + "|\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,])))");
  private static final Pattern RANGE = Pattern.compile(range(DAY) + "|" + range(MONTH + "|May"));

  private static final String[] DAYS = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
  };

  private static String range(String names) {
    return "(?:" + names + ") ?[-–/] ?(?:" + names + ")";
  }

  @Override
  public boolean mayBegin(char first, char next) {
    return "MTWFSJAOND".indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!Characters.isUpper(cursor.peek(0)) || Characters.isAlphanumeric(cursor.peek(-1))) {
      return List.of();
    }
    Matcher day = cursor.match(WEEKDAY);
    if (day != null) {
      return cursor.reading(day.end(), name(day.group()), "date");
    }
    Matcher range = cursor.match(RANGE);
    if (range == null) {
      return List.of();
    }
    int first = cursor.at();
    int sign = first + range.group().replaceFirst("[-–/].*", "").length();
    boolean slash = cursor.text().charAt(sign) == '/';
    int second = cursor.text().charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
    String text = cursor.text();
    return List.of(
        piece(text, first, sign),
        new Piece(sign, sign + 1, Spoken.words(slash ? "slash" : "to"), "range"),
        piece(text, second, range.end()));
  }

  private static Piece piece(String text, int start, int end) {
    String written = text.substring(start, end).stripTrailing();
    return new Piece(start, start + written.length(), Spoken.words(name(written)), "date");
  }

  private static String name(String written) {
    String key = written.substring(0, 3).toLowerCase(Locale.ROOT);
    for (String day : DAYS) {
      if (day.startsWith(key)) {
        return day;
      }
    }
    return Months.name(written);
  }
}
