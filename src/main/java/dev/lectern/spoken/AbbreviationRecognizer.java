package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dr., Mr., etc., TEL, vs. */
final class AbbreviationRecognizer implements Recognizer {
  private static final Pattern TOKEN =
      Pattern.compile("(?<letters>[A-Za-z]{2,8})(?<stop>\\.)?(?![A-Za-z0-9'])");

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
    String phrase = Abbreviations.expand(letters, match.group("stop") != null);
    return phrase == null
        ? List.of()
        : cursor.reading(match.end("letters"), phrase, "abbreviation");
  }
}
