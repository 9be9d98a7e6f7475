package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 1h30m, 1:59.4, 2 hrs 15 min, 5m30s: at least two parts, for one alone is a measure. */
final class DurationRecognizer implements Recognizer {
  private static final String MINUTES = "(?<minutes>\\d{1,3}) ?(?:m|mins?)";
  private static final String SECONDS = "(?<seconds>\\d{1,3}) ?(?:s|secs?)(?![A-Za-z0-9])";
  private static final Pattern HOURS_FIRST =
      Pattern.compile(
          "(?<hours>\\d{1,4}) ?(?:h|hrs?)(?=\\d|,? ?\\d{1,3} ?m),? ?"
              + MINUTES
              + "?(?:,? ?"
              + SECONDS
              + ")?(?![A-Za-z0-9])");
  private static final Pattern MINUTES_FIRST =
      Pattern.compile("(?<hours>)??" + MINUTES + ",? ?" + SECONDS);

  /** Of a stopwatch: 1:59.4. */
  private static final Pattern RUN =
      Pattern.compile("(?<minutes>\\d{1,2}):(?<seconds>[0-5]\\d\\.\\d{1,3})(?![A-Za-z0-9:])");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithDigitsBefore(":hm")) {
      return List.of();
    }
    Matcher run = cursor.match(RUN);
    if (run != null) {
      String minutes = Durations.count(number(run.group("minutes")), "minute");
      String seconds = Numbers.decimal(run.group("seconds").replaceFirst("^0", ""));
      return cursor.reading(run.end(), minutes + " and " + seconds + " seconds", "duration");
    }
    Matcher match = cursor.match(HOURS_FIRST);
    if (match == null) {
      match = cursor.match(MINUTES_FIRST);
    }
    if (match == null) {
      return List.of();
    }
    int hours = number(match.group("hours"));
    int minutes = number(match.group("minutes"));
    String said = Durations.say(hours, minutes, number(match.group("seconds")));
    return cursor.reading(match.end(), said, "duration");
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
