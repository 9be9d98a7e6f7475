package dev.lectern.article.extract;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Repairs heading levels: under a title of level 1 they start at 2 and skip none on the way down
 * (WCAG 2.2, technique G141), whatever numbers the page uses for their size.
 */
final class HeadingLevels {
  private static final int DEEPEST = 6;

  /** The page's levels of the headings that the next one lies under. */
  private final Deque<Integer> open = new ArrayDeque<>();

  int repaired(int level) {
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
    }
    open.push(level);
    return Math.min(open.size() + 1, DEEPEST);
  }
}
