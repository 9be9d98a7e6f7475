package dev.lectern.spoken;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries of a dictionary that a clean text holds; none overlaps another. */
final class EntryMatches {
  static final EntryMatches NONE = new EntryMatches(List.of());

  private final NavigableMap<Integer, EntryMatch> byStart = new TreeMap<>();

  EntryMatches(List<EntryMatch> matches) {
    matches.forEach(match -> byStart.put(match.start(), match));
  }

  @Nullable EntryMatch at(int place) {
    return byStart.get(place);
  }

  /** Where the next one begins, at the place or after it; the limit if none does before that. */
  int nextStart(int place, int limit) {
    Integer next = byStart.ceilingKey(place);
    return next == null ? limit : Math.min(next, limit);
  }

  /** Whether the place lies inside of one, and so parts nothing. */
  boolean straddle(int place) {
    Map.Entry<Integer, EntryMatch> before = byStart.lowerEntry(place);
    return before != null && before.getValue().end() > place;
  }
}
