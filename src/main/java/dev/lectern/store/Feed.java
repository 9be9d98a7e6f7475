package dev.lectern.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed, and how that goes.
 *
 * @param id its name in URLs, matches {@code [a-z0-9-]+}
 * @param site address of the site that it is of
 * @param language BCP 47 tag of its texts, as it tells itself
 * @param version grows with each change that a reader makes, and when the feed goes
 * @param etag the validator of its last answer
 * @param modified the date of its last answer, as its server wrote it
 * @param fetched when it was asked for last; null before the first time
 * @param due when it will be asked for next
 * @param trouble why the last time failed, in words for the reader; null where it did not
 * @param failures how many times in a row it has failed
 * @param articles how many of its entries are in the library, or were
 * @param waiting how many are still to be fetched
 * @param failed how many could not be had
 */
public record Feed(
    String id,
    String address,
    String title,
    @Nullable String site,
    @Nullable String language,
    Instant added,
    long version,
    Standing standing,
    @Nullable String etag,
    @Nullable String modified,
    @Nullable Instant fetched,
    Instant due,
    @Nullable String trouble,
    int failures,
    long articles,
    long waiting,
    long failed) {
  /** Whether it is asked for new entries. */
  public enum Standing {
    FOLLOWED,
    /** A reader has stopped it for a while; its entries wait too. */
    PAUSED,
    /** Its server says that it is gone for good. */
    GONE
  }
}
