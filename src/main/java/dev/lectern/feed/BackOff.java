package dev.lectern.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long to wait after a failure: longer after each, never longer than a day. */
final class BackOff {
  private static final Duration FIRST = Duration.ofMinutes(30);

  private static final Duration LONGEST = Duration.ofDays(1);

  /** What a server may ask for at most with Retry-After. */
  private static final Duration LONGEST_ASKED = Duration.ofDays(7);

  /** A new page is often announced some minutes before it is there. */
  private static final List<Duration> PAGES =
      List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

  private BackOff() {}

  /**
   * For a feed.
   *
   * @param failures in a row, at least 1
   * @param asked what its server asks for
   */
  static Duration feed(int failures, @Nullable Duration asked) {
    Duration wait = failures > 6 ? LONGEST : min(FIRST.multipliedBy(1L << (failures - 1)), LONGEST);
    return atLeast(wait, asked);
  }

  /**
   * For the page of an entry; null where it was tried often enough.
   *
   * @param failures at least 1
   * @param asked what its server asks for
   */
  static @Nullable Duration page(int failures, @Nullable Duration asked) {
    return failures > PAGES.size() ? null : atLeast(PAGES.get(failures - 1), asked);
  }

  /**
   * For all pages of a host that is asked too often or overloaded.
   *
   * @param asked what it asks for
   */
  static Duration host(@Nullable Duration asked) {
    return atLeast(PAGES.get(0), asked);
  }

  private static Duration atLeast(Duration wait, @Nullable Duration asked) {
    return asked == null || asked.compareTo(wait) < 0 ? wait : min(asked, LONGEST_ASKED);
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
