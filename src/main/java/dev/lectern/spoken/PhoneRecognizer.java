package dev.lectern.spoken;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Groups of digits that have the shape of a telephone number, said digit by digit. */
final class PhoneRecognizer implements Recognizer {
  private static final String EXTENSION = "(?:,? ?(?<ext>x|[Ee]xt\\.?|[Ee]xtension|#) ?\\d{1,6})?";
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:\\+ ?(?=(?:[-. ()]{0,2}\\d){7})\\d{1,3}(?:[-. ]?\\(?\\d{1,5}\\)?){1,6}"
              + "|(?:1[-. ]?)?\\(\\d{2,5}\\)[ -]?\\d{3,4}[-. ]?\\d{3,4}"
              + "|(?:1[-. ])?\\d{3}([-. ])\\d{3}\\1\\d{4}(?:-\\d{1,4})?"
              + "|0\\d{1,4}[- /]\\d{3,4}[- ]?\\d{3,4}"
              + "|0\\d(?:[ .-]\\d\\d){4}"
              + "|00\\d{1,3}(?:[- ]\\d{2,5}){2,5}"
              + "|\\d{3}-\\d{2}-\\d{4}"
              + "|\\d{4}(?<bank>[ -])\\d{4}\\k<bank>\\d{4}\\k<bank>\\d{4}"
              + "|\\d{3}-\\d{4}(?<!00))"
              + EXTENSION
              + "(?![A-Za-z0-9]|[-.,]\\d)");

  /** Letters on the keys: 1-800-FLOWERS. */
  private static final Pattern KEYED =
      Pattern.compile(
          "(?:1[-. ])?(?:8\\d\\d|900)[- ](?=[0-9-]{0,8}[A-Z])[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,12}){0,4}"
              + "(?![A-Za-z0-9])");

  /** Short numbers are telephone numbers if somebody calls them. */
  private static final Pattern SHORT =
      Pattern.compile("(?:[2-9]11|999|112|988|101|111)(?![A-Za-z0-9:%]|[-.,/]\\d)");

  private static final Pattern CALLED =
      Pattern.compile("(?i)(?:.*[^a-z])?(?:call|dial)(?:ed|ing)? ");

  private static final Pattern CALLING =
      Pattern.compile(" (?:calls?|callers?|operators?|dispatch(?:ers?)?|emergency)(?![A-Za-z])");

  private static final int LONGEST_CALL = 10;

  private static final Pattern GROUP = Pattern.compile("\\+|\\d+|[A-Za-z]+|#");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) || first == '+' || first == '(';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char first = cursor.peek(0);
    boolean candidate = cursor.startsWithDigit() || first == '+' || first == '(';
    boolean inChain = Characters.isAlphanumeric(cursor.peek(-1)) || cursor.peek(-1) == '-';
    if (!candidate || inChain) {
      return List.of();
    }
    Matcher match = find(cursor);
    return match == null
        ? List.of()
        : GROUP.matcher(match.group()).results().map(group -> piece(cursor, group)).toList();
  }

  private static @Nullable Matcher find(Cursor cursor) {
    Matcher phone = cursor.match(PHONE);
    if (phone == null) {
      phone = cursor.match(KEYED);
    }
    if (phone != null || !cursor.startsWithDigit()) {
      return phone;
    }
    int from = Math.max(cursor.start(), cursor.at() - LONGEST_CALL);
    String before = cursor.text().substring(from, cursor.at());
    Matcher number =
        Characters.isDigit(cursor.peek(2)) && !Characters.isDigit(cursor.peek(3))
            ? cursor.match(SHORT)
            : null;
    return number != null
            && (CALLED.matcher(before).matches()
                || cursor.moveTo(number.end()).match(CALLING) != null)
        ? number
        : null;
  }

  private static Piece piece(Cursor cursor, MatchResult group) {
    int start = cursor.at() + group.start();
    return new Piece(start, cursor.at() + group.end(), say(group.group(), group.start()), "phone");
  }

  private static List<Spoken> say(String group, int at) {
    char first = group.charAt(0);
    if (Characters.isDigit(first)) {
      boolean toll = at <= 3 && (group.equals("800") || group.equals("900"));
      return Spoken.words(toll ? Numbers.cardinal(group) : Numbers.digits(group));
    }
    String lower = group.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "+" -> Spoken.words("plus");
      case "x", "ext", "extension", "#" -> Spoken.words("extension");
      default ->
          group.length() == 1 || !Acronyms.hasVowel(group)
              ? Spoken.letters(group)
              : List.of(Spoken.word(lower));
    };
  }
}
