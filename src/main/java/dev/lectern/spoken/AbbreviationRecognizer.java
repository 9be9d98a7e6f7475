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
      Pattern.compile("(?<letters>[A-Za-z]{1,8}+)(?<stop>\\.)?(?![A-Za-z0-9]|'[A-Za-z])");
  private static final Pattern NAME_NEXT = Pattern.compile("\\.? [A-Z][A-Za-z']");
  private static final Pattern NUMBER_NEXT = Pattern.compile("\\. ?\\d");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isLetter(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match =
        cursor.startsWithLetter() && !Characters.isAlphanumeric(cursor.peek(-1))
            ? cursor.match(TOKEN)
            : null;
    if (match == null) {
      return List.of();
    }
    String letters = match.group("letters");
    String phrase = inContext(letters, cursor, cursor.moveTo(match.end("letters")));
    if (phrase == null) {
      phrase = Abbreviations.expand(letters, match.group("stop") != null);
    }
    return phrase == null
        ? List.of()
        : cursor.reading(match.end("letters"), phrase, "abbreviation");
  }

  private static @Nullable String inContext(String letters, Cursor cursor, Cursor after) {
    boolean nameNext = after.match(NAME_NEXT) != null;
    boolean numberNext = after.match(NUMBER_NEXT) != null;
    boolean stop = after.peek(0) == '.';
    boolean afterName = isAfterName(cursor);
    return switch (letters) {
      case "St" -> nameNext ? "saint" : stop || afterName ? "street" : null;
      case "Dr" -> afterName && !nameNext ? "drive" : "doctor";
      case "tel" -> stop || after.peek(0) == ':' ? "telephone" : null;
      case "dr" -> stop ? "doctor" : null;
      case "Ave", "Rd", "Ln" -> afterName ? PostalNames.street(letters) : null;
      case "Apt", "Ste", "Rm" ->
          Characters.isDigit(after.peek(1)) ? Abbreviations.expand(letters, true) : null;
      case "Mt", "Ft" -> nameNext ? Abbreviations.expand(letters, true) : null;
      case "Co" -> stop && cursor.peek(-1) == '&' ? "company" : null;
      case "p" -> numberNext ? "page" : null;
      case "c" -> numberNext ? "circa" : null;
      case "b" -> numberNext ? "born" : null;
      case "d" -> numberNext ? "died" : null;
      case "est", "Est" -> numberNext ? "established" : null;
      case "v" -> stop && nameNext && afterName ? "versus" : null;
      default -> null;
    };
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
