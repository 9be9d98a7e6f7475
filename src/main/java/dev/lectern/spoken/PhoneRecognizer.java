package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups of digits that have the shape of a telephone number, said digit by digit. */
final class PhoneRecognizer implements Recognizer {
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:\\+(?=(?:[-. ()]{0,2}\\d){7})\\d{1,3}(?:[-. ]?\\(?\\d{1,5}\\)?){1,5}"
              + "|\\(\\d{2,5}\\)[ -]?\\d{3,4}[- ]?\\d{3,4}"
              + "|(?:1[-. ])?\\d{3}[-. ]\\d{3}[-. ]\\d{4}"
              + "|0\\d{1,4}[- ]\\d{3,4}[- ]?\\d{3,4}"
              + "|\\d{3}-\\d{4}(?<!00))(?![A-Za-z0-9]|[-.,]\\d)");
  private static final Pattern GROUP = Pattern.compile("\\+|\\d+");

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char first = cursor.peek(0);
    boolean candidate = cursor.startsWithDigit() || first == '+' || first == '(';
    boolean inChain = Characters.isAlphanumeric(cursor.peek(-1)) || cursor.peek(-1) == '-';
    Matcher match = candidate && !inChain ? cursor.match(PHONE) : null;
    if (match == null) {
      return List.of();
    }
    return GROUP
        .matcher(match.group())
        .results()
        .map(
            group ->
                new Piece(
                    cursor.at() + group.start(),
                    cursor.at() + group.end(),
                    Spoken.words(
                        group.group().equals("+") ? "plus" : Numbers.digits(group.group())),
                    "phone"))
        .toList();
  }
}
