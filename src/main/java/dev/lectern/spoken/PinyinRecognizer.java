package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese names of people and places in Latin letters: Xi Jinping, Shijiazhuang, LIU He. */
final class PinyinRecognizer implements Recognizer {
  private static final String NAME = "[A-Z][a-z]{0,19}+(?:'(?!s\\b)[a-z]{2,6}+)?+";
  private static final String END = "(?![A-Za-z0-9@_]|'[A-Za-z]|\\.[a-z])";

  private static final Pattern ONE = Pattern.compile("(?<one>" + NAME + ")(?:'s)?+" + END);

  /** In the press the surname may stand in capitals. */
  private static final Pattern TWO =
      Pattern.compile(
          "(?<one>[A-Z]{2,8}+|"
              + NAME
              + ") (?<two>[A-Za-z][a-z]{0,19}+(?:-[a-z]{1,6}+|'(?!s\\b)[a-z]{2,6}+)?+(?:'s)?+)"
              + END);

  /** Licences of web sites carry the province's name. */
  private static final Pattern LICENCE = Pattern.compile("(?<one>[A-Z]{5,12}?)ICP(?![A-Za-z0-9])");

  /** So far around a word its text is searched for China. */
  private static final int NEAR = 300;

  private static final Pattern CHINA =
      Pattern.compile("Chin(?:a|ese)\\b|\\bBeijing|\\bShanghai|\\bXi Jinping|\\bMao\\b|\\p{IsHan}");

  private static final int LONGEST_TITLE = 12;

  /** More than {@link #NAME} has. */
  private static final int LONGEST_NAME = 32;

  private static final String RULE = "pinyin";

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isUpper(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!Characters.isUpper(cursor.peek(0))
        || Characters.isAlphanumeric(cursor.peek(-1))
        || "'@".indexOf(cursor.peek(-1)) >= 0) {
      return List.of();
    }
    Matcher two = isBeforeName(cursor) ? cursor.match(TWO) : null;
    if (two != null && isFullName(two)) {
      List<Spoken> name = List.of(say(two.group("one")), say(two.group("two")));
      return List.of(new Piece(cursor.at(), two.end(), name, RULE));
    }
    Matcher one = cursor.match(ONE);
    if (one != null && isName(cursor, one.group("one").toLowerCase(Locale.ROOT))) {
      return List.of(piece(cursor.at(), one.end(), one.group()));
    }
    Matcher licence = Characters.isUpper(cursor.peek(1)) ? cursor.match(LICENCE) : null;
    if (licence != null && PinyinNames.isPlace(lower(licence.group("one")))) {
      var words = new ArrayList<Spoken>();
      words.add(say(licence.group("one")));
      words.addAll(Spoken.letters("ICP"));
      return List.of(new Piece(cursor.at(), licence.end(), words, RULE));
    }
    return List.of();
  }

  private static boolean isBeforeName(Cursor cursor) {
    int length = 1;
    while (length < LONGEST_NAME
        && (Characters.isLetter(cursor.peek(length)) || cursor.peek(length) == '\'')) {
      length++;
    }
    char next = cursor.peek(length) == ' ' ? cursor.peek(length + 1) : ' ';
    return Characters.isUpper(next)
        || (Characters.isLower(next)
            && isBareSurname(cursor.text().substring(cursor.at(), cursor.at() + length)));
  }

  /** One after which even a name that has lost its capital is known: "Xi jinping". */
  private static boolean isBareSurname(String word) {
    return PinyinNames.isSurnameAlone(lower(word));
  }

  /** In either order, as people abroad write it. */
  private static boolean isFullName(Matcher two) {
    String first = lower(two.group("one"));
    String second = lower(base(two.group("two")));
    if (Characters.isLower(two.group("two").charAt(0))
        && (PinyinNames.isEnglish(second) || Pinyin.read(second).size() != 2)) {
      return false;
    }
    return PinyinNames.isFullName(first, second)
        || (PinyinNames.isFullName(second, first) && Pinyin.read(first).size() == 2);
  }

  private static boolean isName(Cursor cursor, String word) {
    if (PinyinNames.isPlace(word) || PinyinNames.isSurnameAlone(word)) {
      return true;
    }
    if (PinyinNames.isSurname(word) && isAfterTitle(cursor)) {
      // "Mr. Long" may be anybody.
      return word.equals("he") || !PinyinNames.isEnglish(word);
    }
    if (PinyinNames.isEnglish(word)) {
      return false;
    }
    List<Pinyin.Syllable> syllables = Pinyin.read(word);
    return syllables.size() > 1
        && Pinyin.isStrict(syllables, word)
        && (PinyinNames.tellsAtOnce(syllables)
            || (PinyinNames.isTelling(syllables) && isNearChina(cursor)));
  }

  private static boolean isAfterTitle(Cursor cursor) {
    int end = cursor.at() - (cursor.peek(-2) == '.' ? 2 : 1);
    int start = end;
    while (start > cursor.start()
        && end - start < LONGEST_TITLE
        && Characters.isLetter(cursor.text().charAt(start - 1))) {
      start--;
    }
    return end > start
        && cursor.peek(-1) == ' '
        && PinyinNames.isTitle(lower(cursor.text().substring(start, end)));
  }

  private static boolean isNearChina(Cursor cursor) {
    int from = Math.max(cursor.start(), cursor.at() - NEAR);
    int to = Math.min(cursor.text().length(), cursor.at() + NEAR);
    return CHINA.matcher(cursor.text()).region(from, to).find();
  }

  /** A word of the name in the source, with its hyphen or 's. */
  static Piece piece(int start, int end, String written) {
    return new Piece(start, end, List.of(say(written)), RULE);
  }

  private static Spoken say(String written) {
    String text = lower(written).replace("-", "");
    var phones = new ArrayList<>(Pinyin.phones(Pinyin.read(base(text))));
    if (text.endsWith("'s")) {
      phones.add("z");
    }
    return new Spoken(text, List.copyOf(phones));
  }

  private static String base(String text) {
    return text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
