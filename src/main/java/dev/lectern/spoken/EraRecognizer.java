package dev.lectern.spoken;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that only their company tells from amounts: 44 BC, AD 405, c. 1066, in 1066, 340 A.D. */
final class EraRecognizer implements Recognizer {
  private static final Pattern CIRCA = Pattern.compile("ca?\\.(?= ?\\d{3,4}(?![\\d,]))");
  private static final Pattern BEFORE_ERA =
      Pattern.compile(
          "\\d{1,4}(?= ?(?:[-–] ?\\d{1,4} ?)?(?:BCE?|B\\.C|AD|A\\.D|CE|C\\.E)(?![A-Za-z0-9]))");
  private static final Pattern YEAR = Pattern.compile("\\d{3,4}" + Numbers.END + "(?!%| ?[-–]\\d)");

  private static final Set<String> ERAS = Set.of("AD", "CE", "circa", "anno", "year");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) || (first == 'c' && next == '.');
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (cursor.peek(0) == 'c' && !Characters.isAlphanumeric(cursor.peek(-1))) {
      Matcher circa = cursor.match(CIRCA);
      return circa == null ? List.of() : cursor.reading(circa.end(), "circa", "year");
    }
    if (!cursor.startsWithDigit() || ".,".indexOf(cursor.peek(-1)) >= 0) {
      return List.of();
    }
    Matcher match = cursor.startsWithDigitsBefore("ABC-–") ? cursor.match(BEFORE_ERA) : null;
    if (match == null) {
      match = isAfterEra(cursor) ? cursor.match(YEAR) : null;
    }
    return match == null || match.group().charAt(0) == '0'
        ? List.of()
        : cursor.reading(match.end(), Numbers.year(match.group()), "year");
  }

  private static boolean isAfterEra(Cursor cursor) {
    String word = cursor.wordBefore();
    boolean circa = cursor.peek(-1) == '.' || cursor.peek(-2) == '.';
    return ERAS.contains(word)
        || (circa && cursor.peek(cursor.peek(-1) == '.' ? -2 : -3) == 'c')
        || (word.equalsIgnoreCase("in") && isMedieval(cursor));
  }

  /** "in 1066": an amount of a thousand and some would have its comma. */
  private static boolean isMedieval(Cursor cursor) {
    return cursor.peek(0) == '1' && cursor.peek(1) == '0' && Characters.isDigit(cursor.peek(3));
  }
}
