package dev.lectern.spoken;

import dev.lectern.spoken.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns written English into sentences of spoken words. Stateless; any thread may use one instance.
 */
public final class Verbalizer {
  /**
   * Words an utterance may have: FreeTTS's front end is quadratic in them (facts: 25 us a word at
   * 10, 65 at 100).
   */
  public static final int MAX_WORDS = 40;

  /** The sentences of a passage, by the rules alone. */
  public List<Sentence> verbalize(Script script) {
    return verbalize(script, Lexicon.EMPTY);
  }

  /**
   * The sentences of a passage, in order; what the lexicon has is said as it has it. Nothing is
   * lost: every character that is not white space lies in the span of a word; what has no sound of
   * its own (punctuation) lies in its neighbour's. A line or table cell ends a sentence; one that
   * holds only punctuation is said by its names, and one that holds only control and format
   * characters is silent.
   */
  public List<Sentence> verbalize(Script script, Lexicon lexicon) {
    String text = script.text();
    CleanText clean = Cleaner.clean(text);
    EntryMatches entries = Dictionary.find(lexicon, clean.text());
    var sentences = new ArrayList<Sentence>();
    int start = 0;
    while (start <= clean.text().length()) {
      int end = start;
      while (end < clean.text().length() && !isHardBoundary(clean.text().charAt(end))) {
        end++;
      }
      addPart(sentences, text, clean, entries, start, end);
      start = end + 1;
    }
    return List.copyOf(sentences);
  }

  private static boolean isHardBoundary(char c) {
    return c == '\n' || c == '\t';
  }

  private static void addPart(
      List<Sentence> sentences,
      String source,
      CleanText clean,
      EntryMatches entries,
      int start,
      int end) {
    List<Read> read = read(clean.text(), entries, start, end);
    if (read.isEmpty()) {
      return;
    }
    List<Piece> pieces = read.stream().flatMap(one -> one.pieces().stream()).toList();
    int from = start == 0 ? 0 : clean.ends()[start - 1];
    int to = end == clean.text().length() ? source.length() : clean.starts()[end];
    var coverage = new Coverage(source, clean, pieces, from, to);
    int piece = 0;
    for (Read one : read) {
      var words = new ArrayList<Word>();
      for (int i = 0; i < one.pieces().size(); i++, piece++) {
        addWords(words, one, i, coverage.start(piece), coverage.end(piece), clean.text());
      }
      sentences.addAll(Utterances.cut(words));
    }
  }

  private static List<Read> read(String text, EntryMatches entries, int start, int end) {
    var read = new ArrayList<Read>();
    int from = start;
    for (int to : SentenceSplitter.split(text, start, end)) {
      if (entries.straddle(to)) {
        continue;
      }
      List<Piece> pieces = Tokens.read(new Cursor(text, start, from, to), entries);
      if (!pieces.isEmpty()) {
        read.add(new Read(HomographReader.read(text, pieces), to));
      }
      from = to;
    }
    if (read.isEmpty()) {
      List<Piece> names = Tokens.name(new Cursor(text, start, start, end));
      return names.isEmpty() ? List.of() : List.of(new Read(names, end));
    }
    return read;
  }

  /** The pieces of a sentence, which ends at {@code end} in the clean text. */
  private record Read(List<Piece> pieces, int end) {
    boolean isLast(int piece) {
      return piece == pieces.size() - 1;
    }

    Pause pauseAfter(int piece, String text) {
      int from = pieces.get(piece).end();
      return isLast(piece)
          ? Pauses.atEnd(text, from, end)
          : Pauses.within(text, from, pieces.get(piece + 1).start());
    }
  }

  private static void addWords(
      List<Word> words, Read read, int index, int start, int end, String text) {
    Piece piece = read.pieces().get(index);
    int last = piece.words().size() - 1;
    for (int i = 0; i <= last; i++) {
      Spoken spoken = piece.words().get(i);
      Pause pause = i < last ? Pause.NONE : read.pauseAfter(index, text);
      words.add(new Word(spoken.text(), start, end, spoken.phones(), pause, piece.rule()));
    }
  }
}
