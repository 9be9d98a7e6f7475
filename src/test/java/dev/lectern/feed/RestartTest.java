package dev.lectern.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.FeedSite;
import dev.lectern.article.document.DocumentReader;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.fetch.AllowList;
import dev.lectern.article.fetch.FetchRules;
import dev.lectern.article.fetch.Fetcher;
import dev.lectern.store.ArticleStore;
import dev.lectern.store.Entry;
import dev.lectern.store.Feed;
import dev.lectern.store.Listing;
import dev.lectern.store.Query;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jobs as they run: by themselves, over restarts, and not at all without feeds. */
@Timeout(120)
class RestartTest {
  private static final int ENTRIES = 40;

  private static final FeedRules AT_ONCE =
      new FeedRules(Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(5));

  /** For a busy machine. */
  private static final FetchRules PATIENT =
      new FetchRules(AllowList.parse("127.0.0.1"), Duration.ofSeconds(60), 5, 10 << 20);

  @TempDir Path folder;
  private final Vertx vertx = Vertx.vertx();
  private final FeedSite site = new FeedSite();
  private ArticleStore articles;
  private Following following;

  @BeforeEach
  void start() {
    articles = ArticleStore.open(vertx, folder);
    Extractor extractor = new Extractor();
    following =
        new Following(
            articles.feeds(),
            new Fetcher(vertx, PATIENT),
            extractor,
            new DocumentReader(extractor),
            AT_ONCE,
            InstantSource.system());
    following.start();
  }

  private void stop() {
    following.close();
    Waiting.on(articles.close());
  }

  @AfterEach
  void close() {
    stop();
    site.close();
    Waiting.on(vertx.close());
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private Feed feed() {
    return following.list().get(0);
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    Query query = Query.ALL;
    while (true) {
      Listing page = Waiting.on(articles.list(query));
      page.entries().stream().map(Entry::title).forEach(titles::add);
      if (page.next() == null) {
        return titles;
      }
      query = query.from(page.next());
    }
  }

  @Test
  void aRestartInTheMiddleLosesNothingAndRepeatsNothing() throws Exception {
    site.putFeed("/feed", 1, ENTRIES);
    following.follow(site.url("/feed"));
    for (int part = 1; part <= 3; part++) {
      int enough = part * ENTRIES / 4;
      await(() -> feed().articles() >= enough);
      stop();
      assertTrue(site.requests().size() < ENTRIES, "it stopped in the middle");
      start();
    }
    await(() -> feed().waiting() == 0);

    List<String> all =
        IntStream.rangeClosed(1, ENTRIES).mapToObj(i -> "Article " + (ENTRIES + 1 - i)).toList();
    assertEquals(all, titles());
    assertEquals(0, feed().failed());
    for (int i = 1; i <= ENTRIES; i++) {
      assertEquals(1, site.count("/pages/" + i), "page " + i);
    }
    assertEquals(1, site.count("/feed"));
  }

  @Test
  void aKillInTheMiddleLosesNothingAndStoresNothingTwice() throws Exception {
    site.putFeed("/feed", 1, ENTRIES);
    following.follow(site.url("/feed"));
    await(() -> feed().articles() >= ENTRIES / 2);
    // What a killed process leaves, jobs under way and all.
    Path left = Files.createDirectories(folder.resolve("left"));
    Files.copy(folder.resolve("lectern.mv.db"), left.resolve("lectern.mv.db"));
    stop();
    folder = left;

    start();
    await(() -> feed().waiting() == 0);

    assertEquals(ENTRIES, titles().stream().distinct().count());
    assertEquals(ENTRIES, titles().size());
    assertTrue(
        Waiting.on(articles.list(Query.ALL)).entries().stream()
            .allMatch(entry -> entry.version() == 1));
  }

  @Test
  void nothingRunsWithoutAFeed() throws Exception {
    assertFalse(schedulerRuns());
    site.putFeed("/feed", 1, 1);
    following.follow(site.url("/feed"));
    assertTrue(schedulerRuns());
    await(() -> feed().articles() == 1);

    following.unfollow(feed().id(), null);

    await(() -> !schedulerRuns());
    assertEquals(List.of("Article 1"), titles());
  }

  @Test
  void aFeedIsFetchedAtOnceWhereAReaderAsks() throws Exception {
    site.putFeed("/feed", 1, 1);
    following.follow(site.url("/feed"));
    site.putFeed("/feed", 1, 2);

    following.fetchNow(feed().id());

    await(() -> feed().articles() == 2);
  }

  @Test
  void theFeedsOfAListAreFetchedByThemselves() throws Exception {
    site.putFeed("/feed", 1, 2);
    String opml =
        "<opml version='2.0'><head/><body><outline text='One' xmlUrl='"
            + site.url("/feed")
            + "'/><outline text='Odd' xmlUrl='ftp://x/'/></body></opml>";

    Imported imported = following.importOpml(opml);

    assertEquals(1, imported.followed());
    assertTrue(imported.refused().get(0).startsWith("ftp://x/: "), imported.toString());
    await(() -> feed().articles() == 2);
    assertEquals("The Ferry", feed().title());
    assertEquals(new Imported(0, 1, List.of()), following.importOpml(following.exportOpml()));
  }

  private static boolean schedulerRuns() {
    return Stream.of(Thread.getAllStackTraces().keySet().toArray(Thread[]::new))
        .anyMatch(thread -> thread.getName().startsWith("db-scheduler"));
  }
}
