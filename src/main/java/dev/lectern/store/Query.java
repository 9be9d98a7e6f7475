package dev.lectern.store;

import org.jspecify.annotations.Nullable;

/**
 * What to list.
 *
 * @param words words that all are in title or text, each the beginning of one or the whole; empty
 *     for any. Without a sort of its own, articles with all of them in the title come first.
 * @param sort null for the best: by match where there are words, else the newest first
 * @param tag only articles with this tag; null for any
 * @param unopened only what nobody has opened yet
 * @param cursor where an earlier {@link Listing} ended; null for the beginning
 */
public record Query(
    String words,
    @Nullable Sort sort,
    @Nullable String tag,
    boolean unopened,
    @Nullable String cursor) {
  /** Articles on a page of the list. */
  public static final int PAGE = 50;

  /** The whole library, newest first. */
  public static final Query ALL = new Query("", null, null, false, null);

  /** The same, from where an earlier listing ended. */
  public Query from(@Nullable String newCursor) {
    return new Query(words, sort, tag, unopened, newCursor);
  }
}
