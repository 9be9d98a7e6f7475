package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A state after its city, with the ZIP code: Springfield, IL 62704; Portland, Ore. */
final class StateRecognizer implements Recognizer {
  private static final Pattern STATE =
      Pattern.compile(
          "(?<state>D\\.C\\.|N\\.[YJCDHM]\\.|[RLS]\\.[ICD]\\.|[A-Z]{2}(?![A-Za-z0-9'.])"
              + "|[A-Z][a-z]{1,4}(?=\\.))\\.?"
              + "(?: (?<zip>\\d{5}(?:-\\d{4})?)(?![A-Za-z0-9]|[.,-]\\d))?");

  /** Degrees and words in capitals: taken for a state only before a ZIP code. */
  private static final Set<String> DOUBTFUL =
      Set.of("OK", "ME", "HI", "IN", "OR", "MD", "MS", "La");

  private static final Set<String> CLOSING = Set.of("OR", "IN", "HI");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isUpper(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!isAfterCity(cursor)) {
      return List.of();
    }
    Matcher match = cursor.match(STATE);
    String state = match == null ? null : PostalNames.state(bare(match.group("state")));
    if (match == null || state == null) {
      return List.of();
    }
    String zip = match.group("zip");
    if (zip == null
        && ((DOUBTFUL.contains(match.group("state"))
                && !closes(match.group("state"), cursor, match))
            || goesOn(cursor, match.end()))) {
      return List.of();
    }
    var pieces = new ArrayList<Piece>();
    pieces.add(new Piece(cursor.at(), match.end("state"), Spoken.words(state), "state"));
    if (zip != null) {
      String digits = zip.replace("-", "");
      pieces.add(
          new Piece(
              match.start("zip"), match.end("zip"), Spoken.words(Numbers.digits(digits)), "zip"));
    }
    return pieces;
  }

  /** Without the stops; only "D.C." is a key with them. */
  private static String bare(String written) {
    return written.startsWith("D") ? written : written.replace(".", "");
  }

  /** "Portland, OR." as the whole of what is said: no conjunction ends a sentence. */
  private static boolean closes(String state, Cursor cursor, Matcher match) {
    return CLOSING.contains(state) && match.end() >= cursor.limit();
  }

  /** A word in capitals follows: a list of acronyms, or a headline. */
  private static boolean goesOn(Cursor cursor, int end) {
    Cursor after = cursor.moveTo(end);
    return Characters.isUpper(after.peek(1)) && Characters.isUpper(after.peek(2));
  }

  /** "Springfield, ": a word with a small end and a comma. */
  private static boolean isAfterCity(Cursor cursor) {
    if (!Characters.isUpper(cursor.peek(0))
        || cursor.peek(-1) != ' '
        || cursor.peek(-2) != ','
        || !Characters.isLower(cursor.peek(-3))) {
      return false;
    }
    int start = -3;
    while (start > -LONGEST_CITY && Characters.isLower(cursor.peek(start))) {
      start--;
    }
    return Characters.isUpper(cursor.peek(start));
  }

  private static final int LONGEST_CITY = 24;
}
