package dev.lectern.article;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Repairs heading levels: under a title of level 1 they start at 2 and skip none on the way down
 * (WCAG 2.2, technique G141), whatever numbers the page uses for their size, and whichever headings
 * are left out.
 */
public final class HeadingLevels {
  private static final int DEEPEST = 6;

  /** The page's levels of the headings that the next one lies under. */
  private final Deque<Integer> open = new ArrayDeque<>();

  /** From 2 to 6. */
  public int repaired(int level) {
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
    }
    open.push(level);
    return Math.min(open.size() + 1, DEEPEST);
  }
}
