package dev.lectern.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param entries at most {@link Query#PAGE}
 * @param next the cursor of the next page; null on the last
 */
public record Listing(List<Entry> entries, @Nullable String next) {}
