package dev.lectern.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its feed lists it.
 *
 * @param name what the feed knows it by: the same text, the same entry
 * @param address of its page; null where it has none
 * @param host whose pages are fetched one after the other
 * @param content its whole text as HTML, where the feed has it
 */
public record FeedItem(
    String name,
    String title,
    @Nullable String address,
    String host,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable String content) {}
