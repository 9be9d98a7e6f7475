package dev.lectern.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.FeedSite;
import dev.lectern.FeedSite.Answer;
import dev.lectern.article.document.DocumentReader;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.fetch.AllowList;
import dev.lectern.article.fetch.FetchException;
import dev.lectern.article.fetch.FetchRules;
import dev.lectern.article.fetch.Fetcher;
import dev.lectern.store.ArticleStore;
import dev.lectern.store.Entry;
import dev.lectern.store.Feed;
import dev.lectern.store.FeedEntry;
import dev.lectern.store.FeedStore;
import dev.lectern.store.HandClock;
import dev.lectern.store.Query;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a feed and its entries, by a clock that the test sets and jobs that it runs. */
@Timeout(60)
class FollowingTest {
  private static final FeedRules RULES =
      new FeedRules(Duration.ofHours(1), Duration.ofSeconds(2), Duration.ZERO);

  private static final String LONG = "The ferry went over the river all day long. ".repeat(40);

  /** Long, since a busy machine may be slow. */
  private static final Duration PATIENT = Duration.ofSeconds(60);

  @TempDir static Path folder;
  private static final HandClock clock = new HandClock();
  private static Vertx vertx;
  private static ArticleStore articles;
  private static FeedStore store;
  private FeedSite site;
  private FeedSource source;
  private FeedJob feedJob;
  private PageJob pageJob;

  @BeforeAll
  static void open() {
    vertx = Vertx.vertx();
    articles = ArticleStore.open(vertx, "", folder, clock);
    store = articles.feeds();
  }

  @AfterAll
  static void close() {
    Waiting.on(articles.close());
    Waiting.on(vertx.close());
  }

  @BeforeEach
  void start() {
    site = new FeedSite();
    use("127.0.0.1");
  }

  /** The next test has a site of its own, and with it articles of other addresses. */
  @AfterEach
  void clear() {
    site.close();
    Waiting.on(store.list()).forEach(feed -> Waiting.on(store.unfollow(feed.id(), null)));
    library().forEach(entry -> Waiting.on(articles.delete(entry.id())));
  }

  private void use(String allowed) {
    Fetcher fetcher =
        new Fetcher(vertx, new FetchRules(AllowList.parse(allowed), PATIENT, 5, 10 << 20));
    Extractor extractor = new Extractor();
    EntryReader reader = new EntryReader(fetcher, extractor, new DocumentReader(extractor));
    source = new FeedSource(fetcher, RULES, clock);
    feedJob = new FeedJob(store, source, clock, host -> {});
    pageJob = new PageJob(store.waiting(), reader, RULES.pause(), clock);
  }

  private Feed follow(String path) {
    return Waiting.on(store.follow("ferry", source.find(site.url(path)), true))
        .orElseThrow()
        .feed();
  }

  private Feed feed() {
    return Waiting.on(store.get("ferry")).orElseThrow();
  }

  private List<FeedEntry> entries() {
    return Waiting.on(store.entries("ferry"));
  }

  /** Runs the job of the pages until its next time is later than the pause. */
  private void fetchPages() {
    Optional<Instant> due;
    do {
      clock.advance(RULES.pause());
      pageJob.run("127.0.0.1");
      due = pageJob.due("127.0.0.1");
    } while (due.isPresent() && !due.get().isAfter(clock.instant().plus(RULES.pause())));
  }

  private void fetchFeed() {
    clock.advance(Duration.between(clock.instant(), feed().due()));
    feedJob.run("ferry");
  }

  private List<Entry> library() {
    return Waiting.on(articles.list(Query.ALL)).entries();
  }

  private List<String> titles() {
    return library().stream().map(Entry::title).toList();
  }

  @Test
  void itsArticlesComeOneAfterTheOtherTheNewestAtTheHeadOfTheLibrary() {
    site.putFeed("/feed", 1, 3);
    Feed feed = follow("/feed");
    assertEquals("The Ferry", feed.title());
    assertEquals(3, feed.waiting());

    pageJob.run("127.0.0.1");
    assertEquals(List.of("Article 3"), titles(), "the newest comes first");
    Instant due = pageJob.due("127.0.0.1").orElseThrow();
    assertEquals(clock.instant().plus(RULES.pause()), due, "and the host has its pause");
    fetchPages();

    assertEquals(List.of("Article 3", "Article 2", "Article 1"), titles());
    assertTrue(library().stream().allMatch(Entry::unopened));
    assertEquals("The Ferry", library().get(0).source());
    assertEquals(3, feed().articles());
    assertEquals(Optional.empty(), pageJob.due("127.0.0.1"));
  }

  @Test
  void onlyWhatIsNewIsFetchedTheNextTime() {
    site.putFeed("/feed", 1, 2);
    follow("/feed");
    fetchPages();
    site.putFeed("/feed", 1, 4);

    fetchFeed();
    fetchPages();

    assertEquals(List.of("Article 4", "Article 3", "Article 2", "Article 1"), titles());
    for (int i = 1; i <= 4; i++) {
      assertEquals(1, site.count("/pages/" + i));
    }
  }

  @Test
  void theFeedIsAskedForWithTheValidatorsOfItsLastAnswer() {
    String date = "Thu, 01 Jan 2026 00:00:00 GMT";
    site.putFeed("/feed", 1, 1, "ETag: \"one\"", "Last-Modified: " + date);
    follow("/feed");
    site.put("/feed", new Answer(304, ""));

    fetchFeed();

    assertEquals("\"one\"", site.lastHeader("If-none-match"));
    assertEquals(date, site.lastHeader("If-modified-since"));
    assertNull(feed().trouble());
    assertEquals(clock.instant().plus(RULES.interval()), feed().due());
    fetchFeed();
    assertEquals("\"one\"", site.lastHeader("If-none-match"), "the validator is kept");
    assertEquals(1, feed().waiting());
  }

  @Test
  void nothingIsFetchedBeforeItsTime() {
    site.putFeed("/feed", 1, 1);
    follow("/feed");
    feedJob.run("ferry");
    assertEquals(1, site.count("/feed"));
    assertEquals(Optional.of(clock.instant().plus(RULES.interval())), feedJob.due("ferry"));
  }

  @Test
  void aFeedThatAsksForALongerTimeGetsIt() {
    site.put("/feed", new Answer(200, FeedSite.rss("F", "<ttl>240</ttl>")));
    assertEquals(clock.instant().plus(Duration.ofHours(4)), follow("/feed").due());
  }

  @Test
  void afterEachFailureItIsLeftAloneForLonger() {
    site.putFeed("/feed", 1, 1);
    follow("/feed");
    site.put("/feed", new Answer(500, "x"));

    for (int minutes : List.of(30, 60, 120, 240, 480, 960, 1440, 1440)) {
      fetchFeed();
      assertEquals(Duration.ofMinutes(minutes), Duration.between(clock.instant(), feed().due()));
    }
    assertTrue(String.valueOf(feed().trouble()).contains("500"), feed().trouble());
    assertEquals(8, feed().failures());

    site.putFeed("/feed", 1, 1);
    fetchFeed();
    assertNull(feed().trouble());
    assertEquals(0, feed().failures());
  }

  @ParameterizedTest
  @CsvSource({
    "429, 7200, PT2H",
    "503, 60, PT30M",
    "503, 99999999, PT168H",
    "429, 'Thu, 01 Jan 1970 00:05:00 GMT', PT30M"
  })
  void aServerThatAsksForTimeGetsIt(int status, String asked, Duration wait) {
    site.putFeed("/feed", 1, 1);
    follow("/feed");
    site.put("/feed", new Answer(status, "x", "Retry-After: " + asked));
    fetchFeed();
    assertEquals(wait, Duration.between(clock.instant(), feed().due()));
  }

  @Test
  void aFeedThatIsGoneIsFollowedNoMoreAndSaysSo() {
    site.putFeed("/feed", 1, 1);
    follow("/feed");
    site.put("/feed", new Answer(410, "x"));

    fetchFeed();

    assertEquals(Feed.Standing.GONE, feed().standing());
    assertTrue(String.valueOf(feed().trouble()).contains("removed for good"), feed().trouble());
    assertEquals(Optional.empty(), feedJob.due("ferry"));
    fetchPages();
    assertEquals(List.of("Article 1"), titles(), "what it listed is not lost");
  }

  @ParameterizedTest
  @CsvSource({"301, /moved", "308, /moved", "302, /feed", "307, /feed"})
  void aFeedThatHasMovedForGoodIsAskedForThere(int status, String path) {
    site.putFeed("/feed", 1, 1);
    follow("/feed");
    site.put("/feed", new Answer(status, "", "Location: /moved"));
    site.putFeed("/moved", 1, 2);

    fetchFeed();

    assertEquals(site.url(path), feed().address());
    assertEquals(2, feed().waiting());
  }

  @Test
  void theFeedThatAPageNamesIsFound() {
    site.put(
        "/",
        new Answer(
            200,
            """
            <!DOCTYPE html><html><head><title>Ferry</title>
            <link rel="stylesheet" href="x.css">
            <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments">
            <link rel="ALTERNATE" type="application/rss+xml" title="News" href="/feed">
            </head><body><p>Words.</p></body></html>
            """));
    site.putFeed("/feed", 1, 1);
    assertEquals(site.url("/feed"), follow("/").address());
  }

  @Test
  void aPageWithoutAFeedIsRefusedInWords() {
    FeedException refused = assertThrows(FeedException.class, () -> follow("/pages/1"));
    assertTrue(refused.getMessage().contains("names no feed"), refused.getMessage());
    site.put("/x", new Answer(200, "No feed.", "Content-Type: text/plain"));
    assertThrows(FeedException.class, () -> follow("/x"));
    assertThrows(FetchException.class, () -> follow("/missing"));
  }

  @Test
  void aPageThatTwoFeedsListIsFetchedOnce() {
    site.putFeed("/feed", 1, 2);
    follow("/feed");
    Waiting.on(store.follow("other", source.find(site.url("/feed") + "?other"), true));
    fetchPages();
    assertEquals(2, titles().size());
    assertEquals(1, site.count("/pages/1"));
    assertEquals(2, Waiting.on(store.get("other")).orElseThrow().articles());
  }

  @Test
  void anArticleThatWasRemovedOrIsThereStaysAsItIs() {
    site.putFeed("/feed", 1, 2);
    follow("/feed");
    fetchPages();
    Waiting.on(articles.delete(library().get(0).id()));
    Waiting.on(store.unfollow("ferry", null));

    follow("/feed");
    fetchPages();

    assertEquals(List.of("Article 1"), titles());
    assertEquals(1, library().get(0).version());
    assertEquals(2, feed().articles());
  }

  @Test
  void theTextInTheFeedIsTakenWhereThePageCannotBeHadOrHasButATeaser() {
    String whole = "<content:encoded>&lt;p&gt;" + LONG + "&lt;/p&gt;</content:encoded>";
    String items =
        site.item(1, "/login", whole)
            + site.item(2, "/pages/2", whole)
            + site.item(3, "/busy", whole);
    site.put("/feed", new Answer(200, FeedSite.rss("The Ferry", items)));
    site.put("/login", new Answer(401, "x"));
    site.put("/busy", new Answer(500, "x"));
    follow("/feed");

    fetchPages();

    assertEquals(List.of("Article 1", "Article 2"), titles());
    for (Entry entry : library()) {
      String text = Waiting.on(articles.get(entry.id())).orElseThrow().passages().get(1).text();
      assertEquals(LONG.strip(), text);
      assertEquals("The Ferry", entry.source());
    }
    assertEquals(1, feed().waiting(), "a page that may come is waited for");
    for (int i = 0; i < 3; i++) {
      clock.advance(Duration.ofHours(6));
      fetchPages();
    }
    assertEquals(3, titles().size(), "but not for ever");
  }

  @Test
  void aPageThatCannotBeHadIsTriedFourTimesAndThenTold() {
    site.put("/feed", new Answer(200, FeedSite.rss("F", site.item(1, "/missing", ""))));
    follow("/feed");

    fetchPages();
    assertEquals(1, entries().get(0).attempts());
    assertEquals(Duration.ofMinutes(10), Duration.between(clock.instant(), entries().get(0).due()));
    for (int i = 0; i < 6; i++) {
      clock.advance(Duration.ofHours(6));
      fetchPages();
    }

    assertEquals(4, site.count("/missing"));
    FeedEntry entry = entries().get(0);
    assertNull(entry.due());
    assertTrue(
        String.valueOf(entry.failure()).contains("no page at this address"), entry.failure());
    assertEquals(1, feed().failed());

    site.put("/missing", new Answer(200, "Found\n\nAfter all.", "Content-Type: text/plain"));
    Waiting.on(store.retry("ferry"));
    fetchPages();
    assertEquals(List.of("Found"), titles());
    assertNull(entries().get(0).failure());
  }

  @ParameterizedTest
  @CsvSource({
    "http://10.0.0.1/secret, not on the open internet",
    "http://169.254.169.254/latest, not on the open internet",
    "http://127.0.0.1:22/, port 22"
  })
  void anEntryLeadsNowhereThatAPageMayNot(String address, String words) {
    String item = "<item><title>T</title><link>" + address + "</link></item>";
    site.put("/feed", new Answer(200, FeedSite.rss("F", item)));
    follow("/feed");
    fetchPages();
    pageJob.run("10.0.0.1");
    pageJob.run("169.254.169.254");
    List<FeedEntry> entries = entries();
    if (address.contains(":22")) {
      assertEquals(List.of(), entries, "it is no address of a page");
    } else {
      assertTrue(String.valueOf(entries.get(0).failure()).contains(words), entries.toString());
      assertNull(entries.get(0).due());
    }
  }

  @Test
  void aFeedOfOnesOwnNetworkIsRefused() {
    site.putFeed("/feed", 1, 1);
    use("");
    FetchException refused = assertThrows(FetchException.class, () -> follow("/feed"));
    assertEquals(FetchException.Fault.ADDRESS, refused.fault());
    assertEquals(0, site.requests().size());
  }

  @Test
  void aHostThatIsAskedTooOftenRests() {
    site.putFeed("/feed", 1, 3);
    site.put("/pages/3", new Answer(429, "x", "Retry-After: 1800"));
    follow("/feed");

    fetchPages();

    assertEquals(0, site.count("/pages/2"));
    Instant due = pageJob.due("127.0.0.1").orElseThrow();
    assertEquals(Duration.ofMinutes(30), Duration.between(clock.instant(), due));
    clock.advance(Duration.ofMinutes(30));
    site.put("/pages/3", new Answer(404, "x"));
    fetchPages();
    assertEquals(List.of("Article 2", "Article 1"), titles());
  }

  @Test
  void aPausedFeedRestsWithItsEntriesUntilItIsFollowedAgain() {
    site.putFeed("/feed", 1, 1);
    follow("/feed");
    Waiting.on(store.stand("ferry", null, Feed.Standing.PAUSED));
    assertEquals(Optional.empty(), feedJob.due("ferry"));
    assertEquals(Optional.empty(), pageJob.due("127.0.0.1"));
    pageJob.run("127.0.0.1");
    clock.advance(Duration.ofDays(1));
    feedJob.run("ferry");
    assertEquals(List.of(), titles());
    assertEquals(1, site.count("/feed"));

    assertFalse(
        Waiting.on(store.follow("ferry", source.find(site.url("/feed")), true))
            .orElseThrow()
            .fresh());
    fetchPages();
    assertEquals(List.of("Article 1"), titles());
  }

  @Test
  void aFeedThatBecameAPageIsTold() {
    site.putFeed("/feed", 1, 1);
    follow("/feed");
    site.put("/feed", new Answer(200, "<!DOCTYPE html><title>x</title><p>Parked."));
    fetchFeed();
    assertTrue(String.valueOf(feed().trouble()).contains("no feed any more"), feed().trouble());
    assertNotEquals(Feed.Standing.GONE, feed().standing());
  }
}
