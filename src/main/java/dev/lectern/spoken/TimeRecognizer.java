package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clock times: 3:05, 15:30, 10:00 p.m., 7.30pm, 3pm, 10:05:30, 14:05Z, 0900 hours. */
final class TimeRecognizer implements Recognizer {
  private static final String HALF =
      " ?(?<half>[aApP])(?:\\.[mM](?:\\.|(?![A-Za-z0-9]))|[mM](?![A-Za-z0-9]))";
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,9})?)?"
              + "(?<zulu>Z)?(?![A-Za-z&&[^aApP]]|\\d|[:.,]\\d)(?:"
              + HALF
              + "|(?![A-Za-z0-9]))");
  private static final Pattern HOUR = Pattern.compile("(?<hour>1[0-2]|0?[1-9])" + HALF);
  private static final Pattern STOPPED =
      Pattern.compile(
          "(?<hour>1[0-2]|0?[1-9])\\.(?<minute>[0-5]\\d)(?<second>)??(?<zulu>)??" + HALF);
  private static final Pattern MILITARY =
      Pattern.compile("(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d) ?(?:hours|hrs|h)(?![A-Za-z0-9])");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithDigitsBefore(":.aApPh")) {
      return List.of();
    }
    Matcher clock = cursor.match(CLOCK);
    if (clock == null) {
      clock = cursor.match(STOPPED);
    }
    if (clock != null) {
      return cursor.reading(clock.end(), say(clock), "time");
    }
    Matcher hour = cursor.match(HOUR);
    if (hour != null) {
      return cursor.reading(hour.end(), hour(hour.group("hour")) + half(hour), "time");
    }
    Matcher military = cursor.match(MILITARY);
    return military == null || isAmount(military)
        ? List.of()
        : cursor.reading(military.end(), military(military), "time");
  }

  /** "1000 hours" is more often how long than when; "1430 hours" is the time. */
  private static boolean isAmount(Matcher military) {
    return military.group("hour").startsWith("1") && military.group("minute").equals("00");
  }

  private static String military(Matcher match) {
    String hour = match.group("hour");
    int minute = Integer.parseInt(match.group("minute"));
    return (hour.startsWith("0") ? "oh " + hour(hour) : hour(hour))
        + (minute == 0 ? " hundred" : " " + twoDigits(minute))
        + " hours";
  }

  private static String say(Matcher clock) {
    String half = half(clock);
    String second = clock.group("second");
    int minute = Integer.parseInt(clock.group("minute"));
    int hour = Integer.parseInt(clock.group("hour"));
    boolean zulu = clock.group("zulu") != null;
    if (second != null && half.isEmpty() && !zulu) {
      return Durations.say(hour, minute, Integer.parseInt(second));
    }
    var words = new StringBuilder(Numbers.cardinal(hour));
    if (minute > 0) {
      words.append(' ').append(twoDigits(minute));
    } else if (hour == 0 || hour > 12) {
      words.append(" hundred");
    } else if (half.isEmpty()) {
      words.append(" o'clock");
    }
    if (second != null && !second.equals("00")) {
      words.append(" and ").append(Durations.count(Integer.parseInt(second), "second"));
    }
    return words + half + (zulu ? " U T C" : "");
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
