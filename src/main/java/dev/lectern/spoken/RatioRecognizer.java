package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers that a colon compares and that are no time of day: 16:9, 1:1,000, 2:1:1. */
final class RatioRecognizer implements Recognizer {
  private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,4}(?:\\.\\d{1,2})?)";
  private static final Pattern RATIO =
      Pattern.compile(NUMBER + "(?::" + NUMBER + "){1,2}(?![A-Za-z0-9:]|[.,]\\d)");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && ":.,".indexOf(next) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char before = cursor.peek(-1);
    boolean candidate =
        cursor.startsWithDigitsBefore(":.,")
            && !Characters.isAlphanumeric(before)
            && ":.,".indexOf(before) < 0;
    Matcher match = candidate ? cursor.match(RATIO) : null;
    if (match == null) {
      return List.of();
    }
    String said =
        Pattern.compile(":")
            .splitAsStream(match.group())
            .map(Numbers::decimal)
            .collect(Collectors.joining(" to "));
    return cursor.reading(match.end(), said, "ratio");
  }
}
