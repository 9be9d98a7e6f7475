package dev.lectern.spoken;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The words of a sentence as they are written, with what parts them. */
final class Neighbours {
  private static final String CLAUSE_MARKS = ",;:.!?()[]\"–—•";

  /** After these a clause begins. */
  private static final String OPENING_MARKS = ":;.!?(•–—\"";

  private final String[] written;
  private final String[] words;

  /** Whether a mark stands before the word. */
  private final BitSet apart = new BitSet();

  /** Whether a mark after which a clause begins stands before the word. */
  private final BitSet opened = new BitSet();

  /** Whether a hyphen joins the word to the one before. */
  private final BitSet joined = new BitSet();

  Neighbours(String text, List<Piece> pieces) {
    written = new String[pieces.size()];
    words = new String[pieces.size()];
    int from = pieces.get(0).start();
    for (int i = 0; i < words.length; i++) {
      Piece piece = pieces.get(i);
      written[i] = text.substring(piece.start(), piece.end());
      words[i] = written[i].toLowerCase(Locale.ROOT);
      for (int at = from; at < piece.start(); at++) {
        char c = text.charAt(at);
        if (CLAUSE_MARKS.indexOf(c) >= 0) {
          apart.set(i);
        }
        if (OPENING_MARKS.indexOf(c) >= 0) {
          opened.set(i);
        }
      }
      joined.set(i, piece.start() == from + 1 && text.charAt(from) == '-');
      from = piece.end();
    }
  }

  int size() {
    return words.length;
  }

  /** The word in small letters; empty outside the sentence. */
  String word(int at) {
    return at >= 0 && at < words.length ? words[at] : "";
  }

  boolean isCapital(int at) {
    return at >= 0 && at < written.length && Characters.isUpper(written[at].charAt(0));
  }

  /** Whether a mark or the sentence's edge stands before the word. */
  boolean isApart(int at) {
    return at <= 0 || at >= words.length || apart.get(at);
  }

  boolean isOpened(int at) {
    return at <= 0 || at >= words.length || opened.get(at);
  }

  boolean isJoined(int at) {
    return at > 0 && at < words.length && joined.get(at);
  }
}
