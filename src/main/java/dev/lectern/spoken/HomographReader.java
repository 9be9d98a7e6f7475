package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives the words of a sentence that have more than one sound the one that fits. */
final class HomographReader {
  private HomographReader() {}

  static List<Piece> read(String text, List<Piece> pieces) {
    if (pieces.stream().noneMatch(HomographReader::isCandidate)) {
      return pieces;
    }
    var words = new Neighbours(text, pieces);
    var verbs = new VerbFinder(words);
    var read = new ArrayList<Piece>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<String> phones = isCandidate(piece) ? phones(words, verbs, i) : null;
      if (phones == null) {
        read.add(piece);
      } else {
        var spoken = new Spoken(piece.words().get(0).text(), phones);
        read.add(new Piece(piece.start(), piece.end(), List.of(spoken), piece.rule()));
      }
    }
    return read;
  }

  private static boolean isCandidate(Piece piece) {
    String text = piece.words().get(0).text();
    return piece.rule().equals("word")
        && piece.words().size() == 1
        && (Homographs.pair(text) != null || Senses.has(text));
  }

  private static @Nullable List<String> phones(Neighbours words, VerbFinder verbs, int at) {
    String word = words.word(at).toLowerCase(Locale.ROOT);
    if (Senses.has(word)) {
      List<String> sense = Senses.phones(word, words, verbs, at);
      if (!sense.isEmpty()) {
        return sense;
      }
    }
    Homographs.Pair pair = Homographs.pair(word);
    if (pair == null) {
      return null;
    }
    return verbs.isVerb(at) ? pair.verb() : pair.name();
  }
}
