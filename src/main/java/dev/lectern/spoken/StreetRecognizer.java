package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A house number with its street: 123 Main St., 1211 E Arques Ave, 1600 Pennsylvania Ave. N.W. */
final class StreetRecognizer implements Recognizer {
  private static final String NAME = "(?:\\d{1,3}(?:st|nd|rd|th)|[A-Z][A-Za-z'.-]{0,20}+)";
  private static final Pattern STREET =
      Pattern.compile(
          "(?<house>\\d{1,5})(?<letter>[A-Z])? (?:(?<before>"
              + PostalNames.DIRECTION
              + ") )?(?<name>"
              + NAME
              + "(?: (?:of |the |de |la )?"
              + NAME
              + "){0,3}?) (?:(?<type>"
              + PostalNames.STREET
              + ")\\.?|(?:"
              + PostalNames.IN_FULL
              + "))(?![A-Za-z0-9'])(?: (?<after>"
              + PostalNames.DIRECTION
              + "))?");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && (next == ' ' || Characters.isUpper(next));
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean fresh = cursor.startsWithDigit() && !Characters.isAlphanumeric(cursor.peek(-1));
    boolean money = "$-.,/".indexOf(cursor.peek(-1)) >= 0;
    Matcher match = fresh && !money ? cursor.match(STREET) : null;
    if (match == null) {
      return List.of();
    }
    var pieces = new ArrayList<Piece>();
    add(pieces, match, "house", house(match.group("house")));
    if (match.group("letter") != null) {
      add(pieces, match, "letter", match.group("letter"));
    }
    addDirection(pieces, match, "before");
    pieces.addAll(
        Tokens.read(
            new Cursor(cursor.text(), cursor.start(), match.start("name"), nameEnd(match))));
    if (match.group("type") != null) {
      String type = match.group("type");
      String street = PostalNames.street(type);
      add(pieces, match, "type", street == null ? type : street);
    }
    addDirection(pieces, match, "after");
    return pieces;
  }

  /** A kind of street in full is read with the name. */
  private static int nameEnd(Matcher match) {
    if (match.group("type") != null) {
      return match.end("name");
    }
    return match.group("after") == null ? match.end() : match.start("after");
  }

  private static void addDirection(List<Piece> pieces, Matcher match, String group) {
    if (match.group(group) != null) {
      add(pieces, match, group, PostalNames.direction(match.group(group)));
    }
  }

  private static void add(List<Piece> pieces, Matcher match, String group, String phrase) {
    pieces.add(new Piece(match.start(group), match.end(group), Spoken.words(phrase), "street"));
  }

  /** In pairs from the right, as people call houses: one twenty three, twelve eleven. */
  private static String house(String digits) {
    int split = digits.length() - 2;
    boolean century = digits.length() == 4 && digits.charAt(1) == '0' && digits.charAt(2) == '0';
    if (split < 1 || digits.charAt(0) == '0' || century) {
      return Numbers.cardinal(digits);
    }
    if (digits.endsWith("00")) {
      return digits.endsWith("000") || split > 2
          ? Numbers.cardinal(digits)
          : Numbers.cardinal(digits.substring(0, split)) + " hundred";
    }
    String pair = digits.substring(split);
    return house(digits.substring(0, split))
        + " "
        + (pair.charAt(0) == '0' ? Numbers.digits(pair) : Numbers.cardinal(pair));
  }
}
