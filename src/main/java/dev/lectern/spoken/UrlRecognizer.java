package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web and of mail: each sign is said, each part is a piece of its own. */
final class UrlRecognizer implements Recognizer {
  private static final String LABEL = "[A-Za-z0-9][A-Za-z0-9-]{0,62}+";
  private static final String REST = "[!-~&&[^\"<>]]{0,2000}";
  private static final String TOP =
      "(?:com|org|net|edu|gov|mil|info|int|io|ai|eu|cn|uk|de|fr|jp|ru|au|ca|us|co|tv|me|dev)";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9._%+-]{1,64}+@"
              + LABEL
              + "(?:\\."
              + LABEL
              + "){1,5}"
              + "|(?:https?|ftp|file)://"
              + REST
              + "|www\\."
              + REST
              + "|(?:"
              + LABEL
              + "\\.){1,6}"
              + TOP
              + "(?![A-Za-z0-9])(?:[/?#:](?! )"
              + REST
              + ")?");
  private static final Pattern PART = Pattern.compile("[A-Za-z]{1,20}|\\d{1,20}|[^A-Za-z0-9]");

  /** The top-level domains that are said as a word; others without a vowel are spelled anyway. */
  private static final Pattern SPELLED = Pattern.compile("(?i)www|https?|ftp|edu|eu|io|ai|uk|us");

  private static final String CLOSING = ".,;:!?)'\"]}";

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!Characters.isAlphanumeric(cursor.peek(0)) || Characters.isAlphanumeric(cursor.peek(-1))) {
      return List.of();
    }
    Matcher match = cursor.match(ADDRESS);
    if (match == null) {
      return List.of();
    }
    int end = match.end();
    while (CLOSING.indexOf(cursor.text().charAt(end - 1)) >= 0) {
      end--;
    }
    var pieces = new ArrayList<Piece>();
    Matcher parts = PART.matcher(cursor.text()).region(cursor.at(), end);
    while (parts.find()) {
      pieces.add(new Piece(parts.start(), parts.end(), say(parts), "address"));
    }
    return pieces;
  }

  private static List<Spoken> say(MatchResult part) {
    String written = part.group();
    char first = written.charAt(0);
    if (Characters.isDigit(first)) {
      return Spoken.words(
          written.length() <= 2 ? Numbers.cardinal(written) : Numbers.digits(written));
    }
    if (!Characters.isLetter(first)) {
      return Spoken.words(first == '.' ? "dot" : SymbolNames.name(first));
    }
    return SPELLED.matcher(written).matches() || !Acronyms.hasVowel(written)
        ? Spoken.letters(written)
        : List.of(Spoken.word(written.toLowerCase(Locale.ROOT)));
  }
}
