package dev.lectern.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry of a feed.
 *
 * @param feed id of the feed
 * @param name digest of what the feed knows it by
 * @param place when it came, exact enough to be its place in the order of the library
 * @param attempts how often its page was fetched in vain
 * @param due when its page will be fetched; null where that is done or given up
 * @param article the article that it became; null where it is none yet, or never
 * @param failure why its page could not be had, the last time, in words for the reader
 */
public record FeedEntry(
    String feed,
    String name,
    String title,
    @Nullable String address,
    Instant place,
    int attempts,
    @Nullable Instant due,
    @Nullable String article,
    @Nullable String failure) {}
