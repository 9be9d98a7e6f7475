package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dash of a range whose ends are read by others: $5-$10, 2pm-5pm, 1960s-1980s, 5%–10%. */
final class RangeSignRecognizer implements Recognizer {
  private static final String SIGN = "[$€£¥₹]";
  private static final String HALF = "[aApP]\\.?[mM]\\.?";

  /** What may stand on both sides: the left as a look-behind, the right as a look-ahead. */
  private static final Pattern DASH =
      Pattern.compile(
          Stream.of(
                  between(SIGN + "\\d[\\d.,]{0,14}(?: ?[kKmMbB]n?| [mbt]r?illion)?", SIGN + "\\d"),
                  between(SIGN + "\\d[\\d.,]{0,14}", "\\d"),
                  between("\\d0'?s", "'?(?:\\d\\d)?\\d0'?s(?![A-Za-z])"),
                  between(HALF + "|\\d:[0-5]\\d|\\d", "\\d{1,2}(?:[:.][0-5]\\d)? ?" + HALF),
                  between("\\d:[0-5]\\d", "\\d{1,2}(?::[0-5]\\d)?(?!\\d)"),
                  between("\\d", "\\d{1,2}:[0-5]\\d"),
                  between("\\d", "\\d{1,4}[xX](?![A-Za-z0-9])"),
                  between("[QH][1-4]", "[QH][1-4](?![A-Za-z0-9])"),
                  between("%", "\\d[\\d.,]{0,8} ?%"),
                  between("\\d(?:st|nd|rd|th)", "\\d{1,6}(?:st|nd|rd|th)"),
                  "(?<=\\d ?(?<unit>[a-zA-Z°]{1,3}))[-–](?=\\d[\\d.,]{0,8} ?\\k<unit>(?![A-Za-z]))",
                  between("\\d(?:st|nd|rd|th)?|[a-z]", Months.NAME + " ?\\d"),
                  between("\\d|B\\.?C\\.?(?:E\\.?)?", "\\d{1,4} (?:BC|AD|B\\.C|A\\.D|CE|BCE)"),
                  between("[ \\-–][IVXL]{1,5}", "[IVXL]{1,5}(?![A-Za-z0-9])"),
                  between(HALF + "|noon|midnight", "(?:noon|midnight)(?![a-z])"),
                  between("noon|midnight", "\\d{1,2}(?:[:.][0-5]\\d)? ?" + HALF),
                  between("\\d|[a-z]\\.?", "\\d{1,2}(?:st|nd|rd|th)? " + Months.NAME),
                  "(?<=\\d)[-–](?=-\\d)",
                  "(?<=\\d )[-–](?= \\d)")
              .collect(Collectors.joining("|")));

  private static String between(String left, String right) {
    return "(?<=(?:" + left + ") ?)[-–—](?= ?" + right + ")";
  }

  @Override
  public boolean mayBegin(char first, char next) {
    return first == '-' || first == '–' || first == '—';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char sign = cursor.peek(0);
    boolean dash = sign == '-' || sign == '–' || sign == '—';
    return dash && hasEnds(cursor) && cursor.match(DASH) != null
        ? cursor.reading(cursor.at() + 1, "to", "range")
        : List.of();
  }

  /** A look at two characters spares the pattern, which is costly, at the dashes of prose. */
  private static boolean hasEnds(Cursor cursor) {
    char before = cursor.peek(cursor.peek(-1) == ' ' ? -2 : -1);
    char after = cursor.peek(cursor.peek(1) == ' ' ? 2 : 1);
    return (Characters.isAlphanumeric(before) || "%°.'".indexOf(before) >= 0)
        && (Characters.isAlphanumeric(after) || "$€£¥₹'-".indexOf(after) >= 0);
  }
}
