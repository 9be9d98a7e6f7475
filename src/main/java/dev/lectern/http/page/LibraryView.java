package dev.lectern.http.page;

import dev.lectern.store.Listing;
import dev.lectern.store.Query;
import dev.lectern.store.TagCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the library page shows.
 *
 * @param query what the reader asked for
 * @param listing what was found
 * @param tags all in use
 * @param first address of the first page of what was asked for
 * @param next address of the next page; null on the last
 */
public record LibraryView(
    Query query, Listing listing, List<TagCount> tags, String first, @Nullable String next) {}
