package dev.lectern.article.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the address of a feed.
 *
 * @param address where it is to be asked for from now on: another than before where the server says
 *     that it has moved for good
 * @param page null where it has not changed
 * @param etag the validator to ask with next time; null where the server gives none
 * @param modified the date to ask with next time, as the server wrote it; null where it gives none
 */
public record FetchedFeed(
    URI address, @Nullable FetchedPage page, @Nullable String etag, @Nullable String modified) {}
