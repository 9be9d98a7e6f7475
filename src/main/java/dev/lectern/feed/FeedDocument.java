package dev.lectern.feed;

import dev.lectern.store.FeedItem;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says.
 *
 * @param title of the feed; never empty
 * @param site address of the site that it is of
 * @param language BCP 47 tag
 * @param interval how long the feed wants not to be fetched again; null where it doesn't say
 * @param items the newest first
 */
record FeedDocument(
    String title,
    @Nullable String site,
    @Nullable String language,
    @Nullable Duration interval,
    List<FeedItem> items) {}
