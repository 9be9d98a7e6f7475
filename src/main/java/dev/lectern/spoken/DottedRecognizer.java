package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters with a stop after each: U.S., e.g., a.m., Ph.D. */
final class DottedRecognizer implements Recognizer {
  private static final Pattern DOTTED =
      Pattern.compile("(?:[A-Za-z]\\.){1,11}[A-Za-z](?:\\.|(?![A-Za-z0-9.]))(?:'s)?|Ph\\.D\\.?");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isLetter(first) && next == '.';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match =
        cursor.startsWithLetter() && !Characters.isAlphanumeric(cursor.peek(-1))
            ? cursor.match(DOTTED)
            : null;
    if (match == null) {
      return List.of();
    }
    String letters = match.group().replaceAll("[.]|'s$", "");
    String phrase = Abbreviations.dotted(letters);
    if (phrase != null) {
      return cursor.reading(match.end(), phrase, "abbreviation");
    }
    var words = new ArrayList<>(Spoken.letters(letters));
    if (match.group().endsWith("'s")) {
      words.set(words.size() - 1, Spoken.letterWithS(letters.charAt(letters.length() - 1)));
    }
    return List.of(new Piece(cursor.at(), match.end(), words, "letters"));
  }
}
