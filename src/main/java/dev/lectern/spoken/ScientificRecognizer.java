package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number times a power of ten: 3x10^8, 6.02 × 10²³, 1e-5, 2.5E6 m/s. */
final class ScientificRecognizer implements Recognizer {
  private static final String NUMBER = "(?<number>\\d{1,15}(?:\\.\\d{1,15})?)";
  private static final String END = "(?![0-9])";
  private static final Pattern POWER =
      Pattern.compile(
          NUMBER
              + " ?[x×*·] ?10(?:\\^\\(?(?<plain>[-+]?\\d{1,3})\\)?|(?<raised>[⁺⁻]?[⁰¹²³⁴-⁹]{1,3}))"
              + END);
  private static final Pattern E =
      Pattern.compile(
          "(?=\\d{1,15}(?:\\.\\d|e|E[-+]))"
              + NUMBER
              + "[eE](?<plain>[-+]?\\d{1,3})(?<raised>)??"
              + END);

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithDigitsBefore(".x×*·eE") || Characters.isAlphanumeric(cursor.peek(-1))) {
      return List.of();
    }
    Matcher match = cursor.match(POWER);
    if (match == null) {
      match = cursor.match(E);
    }
    if (match == null) {
      return List.of();
    }
    String exponent = exponent(match.group("plain"), match.group("raised"));
    String said =
        Numbers.decimal(match.group("number")) + " times ten " + PowerRecognizer.say(exponent);
    Cursor after = cursor.moveTo(match.end());
    UnitPhrase unit = UnitPhrase.at(after.peek(0) == ' ' ? cursor.moveTo(match.end() + 1) : after);
    return unit == null
        ? cursor.reading(match.end(), said, "scientific")
        : cursor.reading(unit.end(), said + " " + unit.many(), "scientific");
  }

  private static String exponent(@Nullable String plain, @Nullable String raised) {
    return plain != null ? plain : raised != null ? PowerRecognizer.unraise(raised) : "";
  }
}
