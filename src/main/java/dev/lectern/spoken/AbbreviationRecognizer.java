package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mr., etc., TEL, vs.; St. and Dr. by their neighbours; p., c. and v. before what they stand for.
 */
final class AbbreviationRecognizer implements Recognizer {
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]{1,8}+(?<stop>\\.)?(?![A-Za-z0-9]|'[A-Za-z])");
  private static final int LONGEST = 8;

  private static final Pattern NAME_NEXT = Pattern.compile("\\.? [A-Z][A-Za-z']");
  private static final Pattern NUMBER_NEXT = Pattern.compile("\\. ?\\d");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isLetter(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    int length = 0;
    while (length <= LONGEST && Characters.isLetter(cursor.peek(length))) {
      length++;
    }
    if (length == 0 || length > LONGEST || Characters.isAlphanumeric(cursor.peek(-1))) {
      return List.of();
    }
    int end = cursor.at() + length;
    String letters = cursor.text().substring(cursor.at(), end);
    String phrase = inContext(letters, cursor, cursor.moveTo(end));
    // The tables know most words for what they are: no need of the pattern.
    boolean known = phrase != null || Abbreviations.expand(letters, true) != null;
    Matcher match = known ? cursor.match(TOKEN) : null;
    if (match != null && phrase == null) {
      phrase = Abbreviations.expand(letters, match.group("stop") != null);
    }
    return match == null || phrase == null
        ? List.of()
        : cursor.reading(end, phrase, "abbreviation");
  }

  private static @Nullable String inContext(String letters, Cursor cursor, Cursor after) {
    boolean stop = after.peek(0) == '.';
    return switch (letters) {
      case "St" -> isNameNext(after) ? "saint" : stop || isAfterName(cursor) ? "street" : null;
      case "Dr" -> isAfterName(cursor) && !isNameNext(after) ? "drive" : "doctor";
      case "tel" -> stop || after.peek(0) == ':' ? "telephone" : null;
      case "dr" -> stop ? "doctor" : null;
      case "Ave", "Rd", "Ln" -> isAfterName(cursor) ? PostalNames.street(letters) : null;
      case "Apt", "Ste", "Rm" ->
          Characters.isDigit(after.peek(1)) ? Abbreviations.expand(letters, true) : null;
      case "Mt", "Ft" -> isNameNext(after) ? Abbreviations.expand(letters, true) : null;
      case "Co" -> stop && cursor.peek(-1) == '&' ? "company" : null;
      case "p" -> isNumberNext(after) ? "page" : null;
      case "c" -> isNumberNext(after) ? "circa" : null;
      case "b" -> isNumberNext(after) ? "born" : null;
      case "d" -> isNumberNext(after) ? "died" : null;
      case "est", "Est" -> isNumberNext(after) ? "established" : null;
      case "v" -> stop && isNameNext(after) && isAfterName(cursor) ? "versus" : null;
      default -> null;
    };
  }

  private static boolean isNameNext(Cursor after) {
    return after.match(NAME_NEXT) != null;
  }

  private static boolean isNumberNext(Cursor after) {
    return after.match(NUMBER_NEXT) != null;
  }

  /** Whether the word before begins with a capital or is an ordinal: Main St., 5th Ave. */
  private static boolean isAfterName(Cursor cursor) {
    int at = -2;
    while (at > -LONGEST_NAME && Characters.isAlphanumeric(cursor.peek(at))) {
      at--;
    }
    char first = cursor.peek(at + 1);
    return cursor.peek(-1) == ' '
        && at < -2
        && (Characters.isUpper(first) || Characters.isDigit(first));
  }

  private static final int LONGEST_NAME = 24;
}
