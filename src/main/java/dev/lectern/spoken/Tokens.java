package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;

/** Reads a stretch of clean text from left to right. */
final class Tokens {
  private static final String BULLETS = "•▪◦‣●○■□►▶·⁃∙*-–—";

  private Tokens() {}

  /** The pieces of one sentence; none if it is only punctuation. */
  static List<Piece> read(Cursor sentence) {
    var pieces = new ArrayList<Piece>();
    int at = skipBullets(sentence);
    while (at < sentence.limit()) {
      List<Piece> reading = Recognizers.recognize(sentence.moveTo(at));
      pieces.addAll(reading);
      at = reading.isEmpty() ? at + 1 : reading.get(reading.size() - 1).end();
    }
    return pieces;
  }

  /** Everything by its name, for text in which there is nothing else to say. */
  static List<Piece> name(Cursor part) {
    var pieces = new ArrayList<Piece>();
    int at = part.at();
    while (at < part.limit()) {
      int codePoint = part.text().codePointAt(at);
      if (Characters.isSpace(codePoint)) {
        at++;
      } else {
        pieces.addAll(SymbolRecognizer.nameRun(part.moveTo(at), codePoint, "punctuation"));
        at = pieces.get(pieces.size() - 1).end();
      }
    }
    return pieces;
  }

  private static int skipBullets(Cursor sentence) {
    int at = sentence.at();
    while (at < sentence.limit()) {
      char c = sentence.text().charAt(at);
      boolean spaced = at + 1 >= sentence.limit() || sentence.text().charAt(at + 1) == ' ';
      boolean always = c > 0xFF && c != '–' && c != '—';
      if (c != ' ' && !(BULLETS.indexOf(c) >= 0 && (always || spaced))) {
        break;
      }
      at++;
    }
    return at;
  }
}
