package dev.lectern.feed;

import dev.lectern.article.document.DocumentReader;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.fetch.FetchException;
import dev.lectern.article.fetch.Fetcher;
import dev.lectern.store.Feed;
import dev.lectern.store.FeedEntry;
import dev.lectern.store.FeedState;
import dev.lectern.store.FeedStore;
import dev.lectern.store.Followed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Follows feeds: fetches them from time to time and adds their new articles to the library, each
 * once, also over restarts. Its methods block: they are not for an event loop. What they throw, a
 * {@link FeedException} or {@link FetchException}, has words for the reader.
 */
public final class Following implements AutoCloseable {
  /** A list with more addresses than this that are none is no list of feeds. */
  private static final int MOST_REFUSED = 100;

  private final FeedStore store;
  private final FeedRules rules;
  private final InstantSource clock;
  private final FeedSource source;
  private final FeedJob feedJob;
  private final PageJob pageJob;
  private @Nullable Jobs jobs;
  private volatile boolean closed;

  public Following(
      FeedStore store,
      Fetcher fetcher,
      Extractor extractor,
      DocumentReader documents,
      FeedRules rules,
      InstantSource clock) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
    this.source = new FeedSource(fetcher, rules, clock);
    this.feedJob = new FeedJob(store, source, clock, this::pages);
    this.pageJob =
        new PageJob(
            store.waiting(), new EntryReader(fetcher, extractor, documents), rules.pause(), clock);
  }

  /** Goes on with what is followed; as long as that is nothing, nothing runs. */
  public void start() {
    list().forEach(this::schedule);
  }

  /** All feeds, by their titles. */
  public List<Feed> list() {
    return Waiting.on(store.list());
  }

  public Optional<Feed> get(String id) {
    return Waiting.on(store.get(id));
  }

  /** At most 100 entries of the feed: those that failed, then the latest. */
  public List<FeedEntry> entries(String id) {
    return Waiting.on(store.entries(id));
  }

  /**
   * Follows the feed at the address, or the one that the page there names; what it lists now comes
   * first.
   */
  public Followed follow(String address) {
    Followed followed = follow(source.find(address), true);
    schedule(followed.feed());
    return followed;
  }

  /** Follows the feeds of an OPML document; each is fetched afterwards, in the background. */
  public Imported importOpml(String opml) {
    int fresh = 0;
    int known = 0;
    List<String> refused = new ArrayList<>();
    for (Opml.Line line : Opml.read(opml)) {
      try {
        Followed followed = follow(state(line), false);
        schedule(followed.feed());
        fresh += followed.fresh() ? 1 : 0;
        known += followed.fresh() ? 0 : 1;
      } catch (FetchException | FeedException e) {
        refused.add(line.address() + ": " + e.getMessage());
      }
      if (refused.size() == MOST_REFUSED) {
        break;
      }
    }
    return new Imported(fresh, known, refused);
  }

  /** All feeds as an OPML document. */
  public String exportOpml() {
    return Opml.write(list());
  }

  /**
   * Pauses the feed, or goes on with it.
   *
   * @param version that is meant; null for any
   */
  public Feed pause(String id, @Nullable Long version, boolean paused) {
    Feed feed =
        Waiting.on(
            store.stand(id, version, paused ? Feed.Standing.PAUSED : Feed.Standing.FOLLOWED));
    schedule(feed);
    return feed;
  }

  /** Has the feed be fetched at once, in the background. */
  public Feed fetchNow(String id) {
    Feed feed = Waiting.on(store.dueNow(id));
    schedule(feed);
    return feed;
  }

  /** Tries the entries again that were given up, in the background. */
  public Feed retry(String id) {
    Feed feed = Waiting.on(store.retry(id));
    schedule(feed);
    return feed;
  }

  /**
   * Follows the feed no more; its articles stay.
   *
   * @return whether it was followed
   */
  public boolean unfollow(String id, @Nullable Long version) {
    boolean done = Waiting.on(store.unfollow(id, version));
    if (done && list().isEmpty()) {
      rest();
    }
    return done;
  }

  private Followed follow(FeedState state, boolean fetched) {
    return Waiting.on(store.follow(id(state.address()), state, fetched))
        .orElseThrow(
            () ->
                new FeedException(
                    "There are "
                        + FeedStore.MOST_FEEDS
                        + " feeds already, the most that are followed."));
  }

  private FeedState state(Opml.Line line) {
    URI address = Fetcher.address(line.address());
    return new FeedState(
        address.toString(),
        line.title().isEmpty() ? address.getHost() : line.title(),
        site(line.site()),
        null,
        null,
        null,
        clock.instant(),
        List.of());
  }

  private static @Nullable String site(@Nullable String told) {
    try {
      return told == null ? null : Fetcher.address(told).toString();
    } catch (FetchException e) {
      return null;
    }
  }

  /** Words of the address for people, a digest to tell it from others. */
  private static String id(String address) {
    String host = URI.create(address).getHost().toLowerCase(Locale.ROOT);
    String digest =
        UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
    return host.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "-" + digest;
  }

  private void schedule(Feed feed) {
    Jobs running = running();
    if (running != null) {
      running.schedule(feedJob, feed.id());
      Waiting.on(store.waiting().hosts(feed.id())).forEach(host -> running.schedule(pageJob, host));
    }
  }

  private void pages(String host) {
    Jobs running = running();
    if (running != null) {
      running.schedule(pageJob, host);
    }
  }

  /** Null once this is closed. */
  private synchronized @Nullable Jobs running() {
    if (jobs == null && !closed) {
      jobs = new Jobs(store.jobs(), rules.closing(), clock, List.of(feedJob, pageJob));
    }
    return jobs;
  }

  private void rest() {
    Jobs running;
    synchronized (this) {
      running = jobs;
      jobs = null;
    }
    if (running != null) {
      running.close();
    }
  }

  /** Waits a moment for what is being fetched; the rest goes on after the next start. */
  @Override
  public void close() {
    closed = true;
    rest();
  }
}
