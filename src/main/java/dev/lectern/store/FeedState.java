package dev.lectern.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed said of itself when it was fetched.
 *
 * @param address where to ask for it from now on
 * @param etag the validator to ask with next time
 * @param modified the date to ask with next time
 * @param due when to ask next
 * @param items what it lists, the newest first
 */
public record FeedState(
    String address,
    String title,
    @Nullable String site,
    @Nullable String language,
    @Nullable String etag,
    @Nullable String modified,
    Instant due,
    List<FeedItem> items) {}
