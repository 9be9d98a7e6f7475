package dev.lectern.feed;

import dev.lectern.article.extract.FeedLinks;
import dev.lectern.article.fetch.FetchedFeed;
import dev.lectern.article.fetch.FetchedPage;
import dev.lectern.article.fetch.Fetcher;
import dev.lectern.store.FeedState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gets feeds, by their own addresses or those of pages that name them. Blocks. */
final class FeedSource {
  private static final Duration LONGEST_INTERVAL = Duration.ofDays(1);

  private static final Pattern HTML =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** Where a document says what it is. */
  private static final int HEAD = 5_000;

  private final Fetcher fetcher;
  private final FeedRules rules;
  private final InstantSource clock;

  FeedSource(Fetcher fetcher, FeedRules rules, InstantSource clock) {
    this.fetcher = fetcher;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The feed at the address, or the first that the page there names.
   *
   * @throws dev.lectern.article.fetch.FetchException when nothing is to be had there
   * @throws FeedException when there is no feed
   */
  FeedState find(String address) {
    FetchedFeed found = fetcher.fetchFeed(address, null, null);
    FetchedPage page = page(found);
    String text = page.text();
    if (!isHtml(page, text)) {
      return state(found, text);
    }
    List<String> feeds = FeedLinks.of(text, page.address().toString());
    if (feeds.isEmpty()) {
      throw new FeedException(
          "The page at this address names no feed. Look on the site for a link named RSS, Atom or"
              + " feed, and follow its address.");
    }
    FetchedFeed named = fetcher.fetchFeed(feeds.get(0), null, null);
    return state(named, page(named).text());
  }

  /**
   * The feed, if it has changed since.
   *
   * @return state null where it has not
   */
  Answer fetch(String address, @Nullable String etag, @Nullable String modified) {
    FetchedFeed found = fetcher.fetchFeed(address, etag, modified);
    FetchedPage page = found.page();
    return new Answer(found.address().toString(), page == null ? null : state(found, page.text()));
  }

  /**
   * @param address where to ask from now on
   */
  record Answer(String address, @Nullable FeedState state) {}

  /** When to ask again for what did not say. */
  Instant next() {
    return clock.instant().plus(rules.interval());
  }

  private FeedState state(FetchedFeed found, String text) {
    FetchedPage page = page(found);
    if (isHtml(page, text)) {
      throw new FeedException("At this address is a web page, and no feed any more.");
    }
    FeedDocument feed = FeedParser.parse(text, page.address());
    return new FeedState(
        found.address().toString(),
        feed.title(),
        feed.site(),
        feed.language(),
        found.etag(),
        found.modified(),
        clock.instant().plus(interval(feed.interval())),
        feed.items());
  }

  private Duration interval(@Nullable Duration asked) {
    if (asked == null || asked.compareTo(rules.interval()) < 0) {
      return rules.interval();
    }
    return asked.compareTo(LONGEST_INTERVAL) < 0 ? asked : LONGEST_INTERVAL;
  }

  private static boolean isHtml(FetchedPage page, String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return HTML.matcher(head).lookingAt()
        || (page.contentType().contains("html")
            && !head.stripLeading().startsWith("<?xml")
            && !head.contains("<rss")
            && !head.contains("<feed")
            && !head.contains("<rdf:RDF"));
  }

  private static FetchedPage page(FetchedFeed found) {
    FetchedPage page = found.page();
    if (page == null) {
      throw new IllegalStateException(
          "asked without a condition, " + found.address() + " is answered with a feed");
    }
    return page;
  }
}
