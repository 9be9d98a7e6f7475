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
      Pattern.compile("[A-Za-z]{1,8}+(?<stop>\\.)?(?![A-Za-z]|(?<!\\.)[0-9]|'[A-Za-z])");
  private static final int LONGEST = 8;

  private static final Pattern NAME_NEXT = Pattern.compile("\\.? [A-Z][A-Za-z']");
  private static final Pattern NUMBER_NEXT = Pattern.compile("\\. ?\\d");

  private static final Pattern HONORABLE = Pattern.compile("\\. (?:Hon|Rev)(?![a-z])");

  private static final Pattern NUMBERED_STREET =
      Pattern.compile("\\.? \\d{1,3}(?:st|nd|rd|th) [A-Z]");

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
    if (match == null || phrase == null) {
      return List.of();
    }
    // "p.45": the stop is not the dot of a name.
    boolean joined = match.group("stop") != null && Characters.isDigit(cursor.peek(length + 1));
    return cursor.reading(joined ? end + 1 : end, phrase, "abbreviation");
  }

  private static @Nullable String inContext(String letters, Cursor cursor, Cursor after) {
    boolean stop = after.peek(0) == '.';
    return switch (letters) {
      case "St" -> isNameNext(after) ? "saint" : stop || isAfterName(cursor) ? "street" : null;
      case "Dr" -> isAfterName(cursor) && !isNameNext(after) ? "drive" : "doctor";
      case "tel" -> stop || after.peek(0) == ':' ? "telephone" : null;
      case "dr" -> stop ? "doctor" : null;
      case "Ave", "Rd", "Ln" -> isAfterName(cursor) ? PostalNames.street(letters) : null;
      case "Ste" ->
          Characters.isDigit(after.peek(stop ? 2 : 1))
              ? "suite"
              : isNameNext(after) ? "saint" : null;
      case "Rt" -> stop && after.match(HONORABLE) != null ? "right" : null;
      case "ed" -> stop && isAfterOrdinal(cursor) ? "edition" : null;
      case "N", "S", "E", "W" ->
          after.match(NUMBERED_STREET) != null || (letters.equals("N") && isAfterNumber(cursor))
              ? PostalNames.direction(letters)
              : null;
      case "Apt", "Rm" ->
          Characters.isDigit(after.peek(1)) ? Abbreviations.expand(letters, true) : null;
      case "Mt", "Ft" -> isNameNext(after) ? Abbreviations.expand(letters, true) : null;
      case "Co" -> stop && cursor.peek(-1) == '&' ? "company" : null;
      case "p" -> isNumberNext(after) ? "page" : null;
      case "c" -> isNumberNext(after) ? "circa" : stop && isAfterOrdinal(cursor) ? "century" : null;
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

  /** "I-95 N", "100 N Main". */
  private static boolean isAfterNumber(Cursor cursor) {
    return cursor.peek(-1) == ' ' && Characters.isDigit(cursor.peek(-2));
  }

  /** 2nd ed. */
  private static boolean isAfterOrdinal(Cursor cursor) {
    return cursor.peek(-1) == ' '
        && Characters.isLower(cursor.peek(-2))
        && Characters.isLower(cursor.peek(-3))
        && Characters.isDigit(cursor.peek(-4));
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
