package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Chinese name in both scripts, 北京 (Beijing) or Beijing (北京), which is said once. */
final class HanNameRecognizer implements Recognizer {
  private static final String HAN = "(?<han>\\p{IsHan}{1,5}+)";
  private static final String LATIN = "(?<latin>[A-Z][A-Za-z']{0,24}+(?: [A-Z][a-z'-]{0,24}+)?+)";

  private static final Pattern HAN_FIRST = Pattern.compile(HAN + " ?\\(" + LATIN + "\\)");
  private static final Pattern LATIN_FIRST = Pattern.compile(LATIN + " ?\\(" + HAN + "\\)");

  @Override
  public boolean mayBegin(char first, char next) {
    return (Characters.isUpper(first) && " '(".indexOf(next) >= 0)
        || Character.isIdeographic(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char first = cursor.peek(0);
    boolean latin = Characters.isUpper(first);
    if (!latin && !Character.isIdeographic(first)) {
      return List.of();
    }
    Matcher match =
        Characters.isAlphanumeric(cursor.peek(-1))
            ? null
            : cursor.match(latin ? LATIN_FIRST : HAN_FIRST);
    if (match == null) {
      return List.of();
    }
    String name = match.group("latin");
    int syllables = 0;
    var pieces = new ArrayList<Piece>();
    int start = cursor.at();
    int at = match.start("latin");
    for (String word : name.split(" ", -1)) {
      int read = Pinyin.read(word.toLowerCase(Locale.ROOT).replace("-", "")).size();
      if (read == 0) {
        return List.of();
      }
      syllables += read;
      at += word.length();
      boolean last = at == match.end("latin");
      // The other script belongs to the word beside it.
      pieces.add(PinyinRecognizer.piece(start, last ? match.end() : at, word));
      start = ++at;
    }
    return syllables == match.group("han").length() ? pieces : List.of();
  }
}
