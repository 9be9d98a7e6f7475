package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers whose point is not said: a .300 hitter, batting .267, a .45 caliber pistol. */
final class PointedNumberRecognizer implements Recognizer {
  private static final Pattern CALIBER =
      Pattern.compile(
          "\\.(?<number>[1-9]\\d)(?=[- ](?:cal(?:iber|ibre)?|Magnum|Special|rifle|pistol|revolver"
              + "|handgun|Winchester|Colt|ACP)(?![A-Za-z]))");
  private static final Pattern AVERAGE =
      Pattern.compile(
          "\\.(?<number>[1-9]\\d\\d)(?=(?<named>[- ](?:hitter|batter|average|batting)(?![A-Za-z]))?)"
              + Numbers.END);
  private static final Pattern BATTING =
      Pattern.compile("(?:hit|hits|hitting|bat|bats|batted|batting|slugging)");

  @Override
  public boolean mayBegin(char first, char next) {
    return first == '.';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (Characters.isAlphanumeric(cursor.peek(-1))) {
      return List.of();
    }
    Matcher caliber = cursor.match(CALIBER);
    if (caliber != null) {
      return cursor.reading(caliber.end(), Numbers.cardinal(caliber.group("number")), "caliber");
    }
    Matcher average = cursor.match(AVERAGE);
    boolean batting =
        average != null
            && (average.group("named") != null || BATTING.matcher(cursor.wordBefore()).matches());
    return average == null || !batting
        ? List.of()
        : cursor.reading(average.end(), pairs(average.group("number")), "average");
  }

  /** Three hundred, two sixty seven. */
  private static String pairs(String digits) {
    return digits.endsWith("00")
        ? Numbers.cardinal(digits)
        : Numbers.cardinal(digits.substring(0, 1))
            + " "
            + Numbers.yearOfCentury(digits.substring(1));
  }
}
