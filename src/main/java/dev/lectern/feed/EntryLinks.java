package dev.lectern.feed;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import dev.lectern.article.fetch.FetchException;
import dev.lectern.article.fetch.Fetcher;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where feeds and their entries lead. */
final class EntryLinks {
  private EntryLinks() {}

  /**
   * The site of the feed; null where it names none.
   *
   * @param base what its links are relative to
   */
  static @Nullable String site(SyndFeed feed, URI base) {
    return whole(
        base,
        feed.originalWireFeed() instanceof Feed atom
            ? alternate(atom.getAlternateLinks())
            : feed.getLink());
  }

  /** The page of the entry; null where it has none. */
  static @Nullable String page(SyndEntry entry, URI base) {
    return whole(
        base,
        entry.getWireEntry() instanceof Entry atom
            ? alternate(atom.getAlternateLinks())
            : entry.getLink());
  }

  private static @Nullable String alternate(List<Link> links) {
    return links.isEmpty() ? null : links.get(0).getHrefResolved();
  }

  /** Where the link leads; null where that is no address of the web. */
  static @Nullable String whole(URI base, @Nullable String link) {
    if (link == null || link.isBlank()) {
      return null;
    }
    try {
      return Fetcher.address(base, link).toString();
    } catch (FetchException e) {
      return null;
    }
  }
}
