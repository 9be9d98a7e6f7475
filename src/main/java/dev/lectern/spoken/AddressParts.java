package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a machine must read exactly, said so that a listener could type it: every sign is named. */
final class AddressParts {
  private static final Pattern PART = Pattern.compile("[A-Za-z]{1,20}|\\d{1,20}|[^A-Za-z0-9]");

  /** Country codes that are said as the word they make. */
  private static final Pattern SAID = Pattern.compile("(?i)co|me|to|so|my");

  private static final Pattern SPELLED =
      Pattern.compile("(?i)edu|html?|php|io|ai|api|url|aspx?|exe|py|eu|ip|id|usa|faq|ios|iso|csv");

  private static final Map<String, String> NAMED =
      Map.of("jpg", "jpeg", "mpg", "mpeg", "yml", "yaml", "docx", "doc X", "xlsx", "X L S X");

  private AddressParts() {}

  static List<Piece> read(Cursor cursor, int end, String rule) {
    var pieces = new ArrayList<Piece>();
    Matcher parts = PART.matcher(cursor.text()).region(cursor.at(), end);
    boolean afterDot = false;
    while (parts.find()) {
      pieces.add(new Piece(parts.start(), parts.end(), say(parts, afterDot), rule));
      afterDot = parts.group().equals(".");
    }
    return pieces;
  }

  private static List<Spoken> say(MatchResult part, boolean afterDot) {
    String written = part.group();
    char first = written.charAt(0);
    if (Characters.isDigit(first)) {
      return Spoken.words(Numbers.digits(written));
    }
    if (!Characters.isLetter(first)) {
      return Spoken.words(sign(first));
    }
    String lower = written.toLowerCase(Locale.ROOT);
    String named = NAMED.get(lower);
    if (named != null) {
      return Spoken.words(named);
    }
    if (written.length() == 1) {
      return Spoken.letters(written);
    }
    boolean country = afterDot && written.length() == 2 && !SAID.matcher(written).matches();
    return country || SPELLED.matcher(written).matches() || !Acronyms.hasVowel(written)
        ? Spoken.spelled(lower)
        : List.of(Spoken.word(lower));
  }

  private static String sign(char sign) {
    return switch (sign) {
      case '.' -> "dot";
      case '&' -> "ampersand";
      case ' ' -> "space";
      default -> SymbolNames.name(sign);
    };
  }
}
