package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 3/4, 1/2, and mixed numbers: 1 1/2. */
final class FractionRecognizer implements Recognizer {
  private static final Pattern FRACTION =
      Pattern.compile(
          "(?:(?<whole>\\d{1,6}) {1,2})?(?<over>\\d{1,3})/(?<under>\\d{1,4})(?![A-Za-z0-9/]|[.,]\\d)");

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = cursor.startsWithDigit() ? cursor.match(FRACTION) : null;
    if (match == null || cursor.peek(-1) == '/') {
      return List.of();
    }
    int over = Integer.parseInt(match.group("over"));
    int under = Integer.parseInt(match.group("under"));
    if (over == 0 || over >= under) {
      return List.of();
    }
    String fraction = say(over, under);
    String whole = match.group("whole");
    String said = whole == null ? fraction : Numbers.cardinal(whole) + " and " + fraction;
    return cursor.reading(match.end(), said, "fraction");
  }

  private static String say(int over, int under) {
    String part =
        switch (under) {
          case 2 -> "half";
          case 4 -> "quarter";
          default -> Numbers.ordinal(Integer.toString(under));
        };
    String many = under == 2 ? "halves" : part + "s";
    return Numbers.cardinal(over) + " " + (over == 1 ? part : many);
  }
}
