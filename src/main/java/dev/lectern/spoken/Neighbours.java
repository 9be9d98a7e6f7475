package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a sentence as they are written, with what parts them. */
final class Neighbours {
  private static final String CLAUSE_MARKS = ",;:.!?()[]\"–—•";

  private final List<String> written = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  /** Whether a mark stands before the word. */
  private final List<Boolean> apart = new ArrayList<>();

  /** Whether a mark after which a clause begins stands before the word. */
  private final List<Boolean> opened = new ArrayList<>();

  /** Whether a hyphen joins the word to the one before. */
  private final List<Boolean> joined = new ArrayList<>();

  Neighbours(String text, List<Piece> pieces) {
    int from = pieces.get(0).start();
    for (Piece piece : pieces) {
      String gap = text.substring(Math.min(from, piece.start()), piece.start());
      written.add(text.substring(piece.start(), piece.end()));
      words.add(written.get(written.size() - 1).toLowerCase(Locale.ROOT));
      apart.add(gap.chars().anyMatch(c -> CLAUSE_MARKS.indexOf(c) >= 0));
      opened.add(gap.chars().anyMatch(c -> ":;.!?(•–—\"".indexOf(c) >= 0));
      joined.add(gap.equals("-"));
      from = piece.end();
    }
  }

  int size() {
    return words.size();
  }

  /** The word in small letters; empty outside the sentence. */
  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  boolean isCapital(int at) {
    return at >= 0 && at < written.size() && Characters.isUpper(written.get(at).charAt(0));
  }

  /** Whether a mark or the sentence's edge stands before the word. */
  boolean isApart(int at) {
    return at <= 0 || at >= apart.size() || apart.get(at);
  }

  boolean isOpened(int at) {
    return at <= 0 || at >= opened.size() || opened.get(at);
  }

  boolean isJoined(int at) {
    return at > 0 && at < joined.size() && joined.get(at);
  }
}
