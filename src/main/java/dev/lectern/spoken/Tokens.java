package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a stretch of clean text from left to right. */
final class Tokens {
  private static final String BULLETS = "•▪◦‣●○■□►▶·⁃∙*-–—";

  /** What a dictionary's entry does not cut up: it is one token of the text, though many words. */
  private static final Set<String> ONE_TOKEN = Set.of("address", "network address", "path");

  private Tokens() {}

  /** The pieces of a stretch, by the rules alone. */
  static List<Piece> read(Cursor stretch) {
    return read(stretch, EntryMatches.NONE);
  }

  /** The pieces of one sentence; none if it is only punctuation. */
  static List<Piece> read(Cursor sentence, EntryMatches entries) {
    var pieces = new ArrayList<Piece>();
    int first = entries.nextStart(sentence.at(), sentence.limit());
    int at = Math.min(skipBullets(sentence), first);
    while (at < sentence.limit()) {
      EntryMatch entry = entries.at(at);
      List<Piece> reading =
          entry == null
              ? recognize(sentence.moveTo(at), entries.nextStart(at, sentence.limit()))
              : List.of(entry.piece());
      pieces.addAll(reading);
      at = reading.isEmpty() ? at + 1 : reading.get(reading.size() - 1).end();
    }
    return pieces;
  }

  /** What stands at the cursor, and not what an entry is about that begins after it. */
  private static List<Piece> recognize(Cursor cursor, int nextEntry) {
    List<Piece> reading = Recognizers.recognize(cursor);
    if (reading.isEmpty()
        || reading.get(reading.size() - 1).end() <= nextEntry
        || ONE_TOKEN.contains(reading.get(0).rule())) {
      return reading;
    }
    List<Piece> before = reading.stream().takeWhile(piece -> piece.end() <= nextEntry).toList();
    return before.isEmpty()
        ? Recognizers.recognize(new Cursor(cursor.text(), cursor.start(), cursor.at(), nextEntry))
        : before;
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
