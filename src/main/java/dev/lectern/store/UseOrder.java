package dev.lectern.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which recordings there are, their sizes, and the order of their use. Not thread-safe. */
final class UseOrder {
  /**
   * How exact the order of use on disk is, which counts only after a restart: a finer one would
   * write to disk for every listener.
   */
  private static final Duration MARK_INTERVAL = Duration.ofMinutes(1);

  /**
   * @param marked when the use was last written to disk
   */
  private record Use(long size, Instant marked) {}

  private final Map<String, Use> uses = new LinkedHashMap<>(64, 0.75f, true);
  private long total;

  /** Counts the recording as the one used last, in place of an earlier one of the same key. */
  void add(String key, long size, Instant marked) {
    remove(key);
    uses.put(key, new Use(size, marked));
    total += size;
  }

  boolean contains(String key) {
    return uses.containsKey(key);
  }

  /** Counts the recording as the one used last; tells whether that is due to be written to disk. */
  boolean use(String key, Instant now) {
    Use use = uses.get(key);
    // abs: a mark of the future, made before the clock was set back, is wrong too.
    if (use == null || Duration.between(use.marked(), now).abs().compareTo(MARK_INTERVAL) < 0) {
      return false;
    }
    uses.put(key, new Use(use.size(), now));
    return true;
  }

  void remove(String key) {
    Use use = uses.remove(key);
    if (use != null) {
      total -= use.size();
    }
  }

  /**
   * What must go for the rest to fit: what could never fit, then the least recently used.
   *
   * @param capacity in bytes
   * @param guest a recording that stays; where it alone is above the capacity it is not counted, so
   *     that it drives no other out
   */
  List<String> surplus(long capacity, @Nullable String guest) {
    long excess = total - capacity;
    if (excess <= 0) {
      return List.of();
    }
    List<String> surplus = new ArrayList<>();
    for (Map.Entry<String, Use> entry : uses.entrySet()) {
      if (entry.getValue().size() > capacity) {
        excess -= entry.getValue().size();
        surplus.add(entry.getKey());
      }
    }
    for (Map.Entry<String, Use> entry : uses.entrySet()) {
      if (excess <= 0) {
        break;
      }
      if (entry.getValue().size() <= capacity && !entry.getKey().equals(guest)) {
        excess -= entry.getValue().size();
        surplus.add(entry.getKey());
      }
    }
    surplus.remove(guest);
    return surplus;
  }

  /** The keys, the least recently used first. */
  List<String> keys() {
    return List.copyOf(uses.keySet());
  }
}
