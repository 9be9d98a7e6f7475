package dev.lectern.feed;

import java.time.Duration;

/**
 * When what is fetched.
 *
 * @param interval from one fetch of a feed to the next, where the feed does not ask for longer
 * @param pause between two pages of one host
 * @param closing how long a job that is under way may take to end when the service closes
 */
public record FeedRules(Duration interval, Duration pause, Duration closing) {
  /** A feed each hour, a page each two seconds. */
  public static FeedRules standard() {
    return new FeedRules(Duration.ofHours(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
  }
}
