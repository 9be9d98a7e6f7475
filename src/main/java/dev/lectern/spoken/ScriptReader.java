package dev.lectern.spoken;

import dev.lectern.spoken.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Reads one script, part by part: a part is a line or a table cell. */
final class ScriptReader {
  /** The rule of words that nobody wrote. */
  private static final String ANNOUNCEMENT_RULE = "announcement";

  private final String source;
  private final CleanText clean;
  private final String text;
  private final EntryMatches entries;
  private final Weights weights;
  private final List<Sentence> sentences = new ArrayList<>();

  ScriptReader(Script script, Lexicon lexicon) {
    source = script.text();
    clean = Cleaner.clean(script);
    text = clean.text();
    entries = Dictionary.find(lexicon, text);
    weights = new Weights(script);
  }

  List<Sentence> sentences() {
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !isHardBoundary(text.charAt(end))) {
        end++;
      }
      addPart(start, end);
      start = end + 1;
    }
    return List.copyOf(sentences);
  }

  private static boolean isHardBoundary(char c) {
    return c == '\n' || c == '\t';
  }

  private void addPart(int start, int end) {
    List<Read> read = read(start, end);
    if (read.isEmpty()) {
      return;
    }
    List<Piece> pieces = read.stream().flatMap(one -> one.pieces().stream()).toList();
    int from = start == 0 ? 0 : clean.ends()[start - 1];
    int to = end == text.length() ? source.length() : clean.starts()[end];
    var coverage = new Coverage(source, clean, pieces, from, to);
    int piece = 0;
    for (Read one : read) {
      var words = new ArrayList<Word>();
      for (int i = 0; i < one.pieces().size(); i++, piece++) {
        addWords(words, one, i, coverage.start(piece), coverage.end(piece));
      }
      sentences.addAll(Utterances.cut(words));
    }
  }

  private List<Read> read(int start, int end) {
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

  private void addWords(List<Word> words, Read read, int index, int start, int end) {
    Piece piece = read.pieces().get(index);
    int last = piece.words().size() - 1;
    Weight weight = weights.at(clean.starts()[piece.start()]);
    String rule = start == end ? ANNOUNCEMENT_RULE : piece.rule();
    for (int i = 0; i <= last; i++) {
      Spoken spoken = piece.words().get(i);
      Pause pause = i < last ? Pause.NONE : read.pauseAfter(index, text);
      words.add(new Word(spoken.text(), start, end, spoken.phones(), pause, weight, rule));
    }
  }
}
