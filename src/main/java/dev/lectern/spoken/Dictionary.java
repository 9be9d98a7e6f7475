package dev.lectern.spoken;

import dev.lectern.spoken.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Finds a lexicon's entries in clean text, those of an upper layer before those of the lower. */
final class Dictionary {
  /** Made once for each layer, for as long as anybody holds it. */
  private static final Map<Lexicon.Layer, EntryFinder> FINDERS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Dictionary() {}

  static EntryMatches find(Lexicon lexicon, String text) {
    if (lexicon.isEmpty()) {
      return EntryMatches.NONE;
    }
    BitSet taken = new BitSet(text.length());
    List<EntryMatch> found = new ArrayList<>();
    for (Lexicon.Layer layer : lexicon.layers()) {
      FINDERS.computeIfAbsent(layer, EntryFinder::new).find(text, taken, found);
    }
    return new EntryMatches(found);
  }
}
