package dev.lectern.article.fetch;

import java.time.Duration;

/**
 * What a page may cost, and where it may stand.
 *
 * @param allowed what may be opened beside public addresses
 * @param time most in all, redirects included
 * @param redirects most followed
 * @param bytes most of one page, as sent and after decompression
 */
public record FetchRules(AllowList allowed, Duration time, int redirects, int bytes) {
  /** Ten seconds, five redirects, ten megabytes. */
  public static FetchRules standard(AllowList allowed) {
    return new FetchRules(allowed, Duration.ofSeconds(10), 5, 10 << 20);
  }
}
