package dev.lectern.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the library's list.
 *
 * @param source the publication, or empty
 * @param published ISO 8601 date, or empty
 * @param language BCP 47 tag of the title
 * @param added when it came into the library
 * @param version grows with each change of text, title or tags, from 1
 * @param unopened whether nobody has opened it yet: it is new
 * @param listening how long it takes to hear at the standard delivery; null until that is known
 * @param tags in the order of the alphabet
 */
public record Entry(
    String id,
    String title,
    String source,
    String published,
    String language,
    Instant added,
    long version,
    boolean unopened,
    @Nullable Duration listening,
    List<String> tags) {
  /** The same with these tags; null for none. */
  Entry with(@Nullable List<String> newTags) {
    return newTags == null
        ? this
        : new Entry(
            id, title, source, published, language, added, version, unopened, listening, newTags);
  }
}
