package dev.lectern.spoken;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters and digits in one token: 5G, A4, MP3, H2O, B2B. */
final class CodeRecognizer implements Recognizer {
  /** Longer tokens are read in pieces of this many characters. */
  private static final int MAX_LENGTH = 20;

  /** Longer numbers are read digit by digit. */
  private static final int LONGEST_NUMBER = 4;

  private static final Pattern CODE =
      Pattern.compile("(?=[A-Za-z]{1,20}\\d|\\d{1,20}[A-Za-z])[A-Za-z0-9]{2," + MAX_LENGTH + "}");
  private static final Pattern RUN = Pattern.compile("[A-Za-z]+|\\d+");
  private static final Pattern PLURAL = Pattern.compile("[A-Z]s");
  private static final Pattern SEAM = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern CAMEL = Pattern.compile("[A-Za-z]*[a-z][A-Z][a-z]{2,}");
  private static final Pattern WORD_LIKE = Pattern.compile("[A-Z]?[a-z]{2,}");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isAlphanumeric(first) && Characters.isAlphanumeric(next);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match =
        cursor.startsWithDigit() || cursor.startsWithLetter() ? cursor.match(CODE) : null;
    if (match == null) {
      return List.of();
    }
    return List.of(new Piece(cursor.at(), match.end(), say(match.group()), "code"));
  }

  /** Letters by themselves, numbers as a whole. */
  static List<Spoken> say(String code) {
    return RUN.matcher(code).results().flatMap(run -> sayRun(run.group()).stream()).toList();
  }

  private static List<Spoken> sayRun(String run) {
    if (Characters.isDigit(run.charAt(0))) {
      return Spoken.words(sayDigits(run));
    }
    if (PLURAL.matcher(run).matches()) {
      return List.of(Spoken.letterWithS(run.charAt(0)));
    }
    if (CAMEL.matcher(run).matches()) {
      return Arrays.stream(SEAM.split(run)).flatMap(part -> sayRun(part).stream()).toList();
    }
    boolean word = WORD_LIKE.matcher(run).matches() && Acronyms.hasVowel(run);
    return word || (run.length() > 2 && Acronyms.isSaidAsWord(run))
        ? List.of(Spoken.word(run.toLowerCase(Locale.ROOT)))
        : Spoken.letters(run);
  }

  private static String sayDigits(String digits) {
    return digits.length() <= LONGEST_NUMBER ? Numbers.cardinal(digits) : Numbers.digits(digits);
  }
}
