package dev.lectern.feed;

import dev.lectern.article.fetch.FetchException;
import dev.lectern.store.Feed;
import dev.lectern.store.FeedStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fetches a feed when it is due, and keeps what is new. */
final class FeedJob implements Job {
  private static final int GONE = 410;

  private final FeedStore store;
  private final FeedSource source;
  private final InstantSource clock;
  private final Consumer<String> pages;

  /**
   * @param pages is told of each host whose pages wait to be fetched
   */
  FeedJob(FeedStore store, FeedSource source, InstantSource clock, Consumer<String> pages) {
    this.store = store;
    this.source = source;
    this.clock = clock;
    this.pages = pages;
  }

  @Override
  public String kind() {
    return "feed";
  }

  /**
   * @param id of the feed
   */
  @Override
  public void run(String id) {
    followed(id).filter(feed -> !feed.due().isAfter(clock.instant())).ifPresent(this::fetch);
  }

  @Override
  public Optional<Instant> due(String id) {
    return followed(id).map(Feed::due);
  }

  private Optional<Feed> followed(String id) {
    return Waiting.on(store.get(id)).filter(feed -> feed.standing() == Feed.Standing.FOLLOWED);
  }

  private void fetch(Feed feed) {
    try {
      FeedSource.Answer answer = source.fetch(feed.address(), feed.etag(), feed.modified());
      Waiting.on(
          answer.state() == null
              ? store.unchanged(feed.id(), answer.address(), source.next())
              : store.fetched(feed.id(), answer.state()));
      Waiting.on(store.waiting().hosts(feed.id())).forEach(pages);
    } catch (FetchException e) {
      String trouble = String.valueOf(e.getMessage());
      if (e.status() == GONE) {
        Waiting.on(store.gone(feed.id(), trouble));
      } else {
        failed(feed, trouble, e.retryAfter());
      }
    } catch (FeedException e) {
      failed(feed, String.valueOf(e.getMessage()), null);
    }
  }

  private void failed(Feed feed, String trouble, @Nullable Duration asked) {
    Duration wait = BackOff.feed(feed.failures() + 1, asked);
    Waiting.on(store.failed(feed.id(), trouble, clock.instant().plus(wait)));
  }
}
