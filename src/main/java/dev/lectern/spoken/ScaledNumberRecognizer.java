package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its scale shortened and no sign of money: 3.5bn yuan, 20mn people. */
final class ScaledNumberRecognizer implements Recognizer {
  private static final Pattern SCALED =
      Pattern.compile(
          "(?<number>" + Numbers.DECIMAL + ")(?<scale> ?(?:bn|mn|mln|bln|trn|tn))(?![A-Za-z0-9])");

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = cursor.startsWithDigit() ? cursor.match(SCALED) : null;
    return match == null
        ? List.of()
        : cursor.reading(
            match.end(),
            Amounts.say(match.group("number")) + Scales.say(match.group("scale")),
            "scale");
  }
}
