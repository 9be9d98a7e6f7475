package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Capitals that are spelled: CPC, UHV, CEOs, the FDA's. */
final class AcronymRecognizer implements Recognizer {
  private static final Pattern CAPITALS =
      Pattern.compile("(?<letters>[A-Z]{2,20})(?<plural>'?s)?(?![A-Za-z0-9]|'[A-Za-z])");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isUpper(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = Characters.isUpper(cursor.peek(0)) ? cursor.match(CAPITALS) : null;
    if (match == null || !Acronyms.isSpelled(match.group("letters"), cursor)) {
      return List.of();
    }
    String letters = match.group("letters");
    var words = new ArrayList<>(Spoken.letters(letters));
    if (match.group("plural") != null) {
      words.set(words.size() - 1, Spoken.letterWithS(letters.charAt(letters.length() - 1)));
    }
    return List.of(new Piece(cursor.at(), match.end(), words, "acronym"));
  }
}
