package dev.lectern.spoken.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A pronunciation dictionary: layers of entries, of which an upper one hides what it is about in
 * those below. Immutable; equal only to itself, so that it may serve as a key.
 */
public final class Lexicon {
  /** Entries of one layer: as many as a large organisation's list of names has. */
  public static final int MAX_ENTRIES = 5_000;

  /** Regular expressions of one layer: each runs over every text. */
  public static final int MAX_REGEXES = 50;

  public static final Lexicon EMPTY = new Lexicon(List.of());

  /** One layer's entries. */
  public static final class Layer {
    private final List<Entry> entries;

    private Layer(List<Entry> entries) {
      this.entries = entries;
    }

    public List<Entry> entries() {
      return entries;
    }
  }

  private final List<Layer> layers;

  private Lexicon(List<Layer> layers) {
    this.layers = layers;
  }

  /**
   * One layer; of two entries about the same written form the first one counts, as PLS has it.
   *
   * @throws LexiconException when there are too many
   */
  public static Lexicon of(Collection<Entry> entries) {
    Map<Object, Entry> first = new LinkedHashMap<>();
    entries.forEach(entry -> first.putIfAbsent(key(entry), entry));
    limit("entries", first.size(), MAX_ENTRIES);
    long regexes = first.values().stream().filter(e -> e.kind() == Entry.Kind.REGEX).count();
    limit("regular expressions", regexes, MAX_REGEXES);
    return first.isEmpty() ? EMPTY : new Lexicon(List.of(new Layer(List.copyOf(first.values()))));
  }

  /** This lexicon's layers above those of the other one. */
  public Lexicon over(Lexicon below) {
    if (isEmpty() || below.isEmpty()) {
      return isEmpty() ? below : this;
    }
    return new Lexicon(Stream.concat(layers.stream(), below.layers.stream()).toList());
  }

  /** One layer of all entries, with this one in place of that about the same written form. */
  public Lexicon with(Entry entry) {
    List<Entry> all = new ArrayList<>(entries());
    int at = 0;
    while (at < all.size() && !all.get(at).isAboutSame(entry)) {
      at++;
    }
    if (at < all.size()) {
      all.set(at, entry);
    } else {
      all.add(entry);
    }
    return of(all);
  }

  /** One layer of all entries but those about the same written form. */
  public Lexicon without(Entry entry) {
    return of(entries().stream().filter(one -> !one.isAboutSame(entry)).toList());
  }

  public boolean isEmpty() {
    return layers.isEmpty();
  }

  /** From the top. */
  public List<Layer> layers() {
    return layers;
  }

  /** All that count, from the top layer down. */
  public List<Entry> entries() {
    Map<Object, Entry> first = new LinkedHashMap<>();
    layers.forEach(layer -> layer.entries().forEach(e -> first.putIfAbsent(key(e), e)));
    return List.copyOf(first.values());
  }

  private static Object key(Entry entry) {
    return List.of(entry.written(), entry.kind(), entry.caseSensitive());
  }

  private static void limit(String what, long count, int most) {
    if (count > most) {
      throw new LexiconException(
          LexiconException.Part.DOCUMENT,
          "There are " + count + " " + what + "; allowed are " + most + ".");
    }
  }
}
