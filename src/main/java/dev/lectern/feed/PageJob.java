package dev.lectern.feed;

import dev.lectern.article.Article;
import dev.lectern.article.document.DocumentException;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.article.fetch.FetchException;
import dev.lectern.log.FaultLog;
import dev.lectern.store.FeedEntry;
import dev.lectern.store.FeedEntryStore;
import dev.lectern.store.WaitingEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an article of the next entry whose page stands on a host; one entry each time it runs. */
final class PageJob implements Job {
  /** Asked too often; overloaded: what holds for one page holds for the whole host. */
  private static final Set<Integer> HOST_RESTS = Set.of(429, 503);

  private static final FaultLog LOG = new FaultLog(PageJob.class);

  private final FeedEntryStore store;
  private final EntryReader reader;
  private final Duration pause;
  private final InstantSource clock;

  /**
   * @param pause between two pages of one host
   */
  PageJob(FeedEntryStore store, EntryReader reader, Duration pause, InstantSource clock) {
    this.store = store;
    this.reader = reader;
    this.pause = pause;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "page";
  }

  @Override
  public void run(String host) {
    Waiting.on(store.next(host)).ifPresent(this::take);
  }

  /** Not before the pause that the host is owed. */
  @Override
  public Optional<Instant> due(String host) {
    Instant soonest = clock.instant().plus(pause);
    return Waiting.on(store.due(host)).map(due -> due.isBefore(soonest) ? soonest : due);
  }

  private void take(WaitingEntry waiting) {
    FeedEntry entry = waiting.entry();
    if (waiting.known().isPresent()) {
      Waiting.on(store.same(entry, waiting.known().get()));
      return;
    }
    List<Article> articles;
    try {
      boolean last = BackOff.page(entry.attempts() + 1, null) == null;
      articles = reader.read(waiting.item(), waiting.feed(), last);
    } catch (FetchException e) {
      refused(waiting, e);
      return;
    } catch (NoArticleException | DocumentException e) {
      Waiting.on(store.refused(entry, String.valueOf(e.getMessage()), null));
      return;
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever it is, it must not hold up the entries after it.
      LOG.warn("The page of an entry could not be read", e);
      Waiting.on(store.refused(entry, "Lectern failed at the page at this address.", null));
      return;
    }
    Waiting.on(store.arrived(entry, articles));
  }

  private void refused(WaitingEntry waiting, FetchException e) {
    FeedEntry entry = waiting.entry();
    Duration wait = e.mayPass() ? BackOff.page(entry.attempts() + 1, e.retryAfter()) : null;
    Instant again = wait == null ? null : later(wait);
    Waiting.on(store.refused(entry, String.valueOf(e.getMessage()), again));
    if (HOST_RESTS.contains(e.status())) {
      Waiting.on(store.rest(waiting.item().host(), later(BackOff.host(e.retryAfter()))));
    }
  }

  private Instant later(Duration wait) {
    return clock.instant().plus(wait);
  }
}
