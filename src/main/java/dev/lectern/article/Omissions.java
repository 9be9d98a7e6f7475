package dev.lectern.article;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a page is not read.
 *
 * @param blocks in the order of the page
 * @param putBack why those of the article's blocks would not be read that a reader put back, by the
 *     id of their first passage
 * @param more characters that are left out and not kept with the article
 */
public record Omissions(List<Omission> blocks, Map<String, Omission.Reason> putBack, int more) {
  static final Omissions NONE = new Omissions(List.of(), Map.of(), 0);

  public Omissions {
    blocks = List.copyOf(blocks);
    // In one order, so that the same choices are the same JSON.
    putBack = Collections.unmodifiableMap(new TreeMap<>(putBack));
  }

  boolean isEmpty() {
    return equals(NONE);
  }
}
