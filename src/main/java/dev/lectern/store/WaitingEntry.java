package dev.lectern.store;

import java.util.Optional;

/**
 * An entry whose turn it is, with all that is needed to make an article of it.
 *
 * @param item as the feed lists it
 * @param known the article that the same page has become already, by another feed
 */
public record WaitingEntry(FeedEntry entry, FeedItem item, Feed feed, Optional<String> known) {}
