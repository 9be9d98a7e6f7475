package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clock times: 3:05, 15:30, 10:00 p.m., 3pm. */
final class TimeRecognizer implements Recognizer {
  private static final String HALF = " ?(?<half>[aApP])(?:\\.[mM]\\.|[mM](?![A-Za-z0-9]))";
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?"
              + "(?![A-Za-z&&[^aApP]]|\\d|[:.,]\\d)(?:"
              + HALF
              + ")?(?![A-Za-z0-9])");
  private static final Pattern HOUR = Pattern.compile("(?<hour>1[0-2]|0?[1-9])" + HALF);

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithDigit()) {
      return List.of();
    }
    Matcher clock = cursor.match(CLOCK);
    if (clock != null) {
      return cursor.reading(clock.end(), say(clock), "time");
    }
    Matcher hour = cursor.match(HOUR);
    return hour == null
        ? List.of()
        : cursor.reading(hour.end(), hour(hour.group("hour")) + half(hour), "time");
  }

  private static String say(Matcher clock) {
    int hour = Integer.parseInt(clock.group("hour"));
    String half = half(clock);
    var words = new StringBuilder(hour(clock.group("hour")));
    int minute = Integer.parseInt(clock.group("minute"));
    String second = clock.group("second");
    if (minute > 0) {
      words.append(' ').append(twoDigits(minute));
    } else if (hour == 0 || hour > 12) {
      words.append(" hundred");
    } else if (half.isEmpty() && second == null) {
      words.append(" o'clock");
    }
    if (second != null) {
      words.append(" and ").append(Numbers.cardinal(Integer.parseInt(second))).append(" seconds");
    }
    return words + half;
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "oh " : "") + Numbers.cardinal(number);
  }

  private static String hour(String digits) {
    return Numbers.cardinal(Integer.parseInt(digits));
  }

  private static String half(Matcher match) {
    String half = match.group("half");
    return half == null ? "" : half.equalsIgnoreCase("a") ? " A M" : " P M";
  }
}
