package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.PostgresCluster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of feeds, on whichever database. */
abstract class FeedStoreTest extends StoreFixture {
  private static final Duration HOUR = Duration.ofHours(1);

  private FeedStore feeds;

  FeedStoreTest(@Nullable PostgresCluster postgres) {
    super(postgres);
  }

  @BeforeEach
  void feeds() {
    feeds = store.feeds();
  }

  private static FeedItem item(String name, String host) {
    return new FeedItem(
        name,
        "Title " + name,
        "https://" + host + "/" + name,
        host,
        "Ann",
        LocalDate.of(2026, 1, 5),
        "<p>Text of " + name + "</p>");
  }

  private FeedState state(String address, List<FeedItem> items) {
    return new FeedState(
        address,
        "Feed",
        "https://example.org/",
        "en",
        "\"e\"",
        "Thu, 01 Jan 2026 00:00:00 GMT",
        clock.instant().plus(HOUR),
        items);
  }

  private FeedState state(FeedItem... items) {
    return state("https://example.org/feed", List.of(items));
  }

  private Feed follow(FeedItem... items) throws Exception {
    return await(feeds.follow("a", state(items), true)).orElseThrow().feed();
  }

  private WaitingEntry next(String host) throws Exception {
    return await(feeds.waiting().next(host)).orElseThrow();
  }

  @Test
  void keepsAFeedWithWhatItSaysOfItself() throws Exception {
    follow(item("one", "h"), item("two", "h"));
    assertEquals(
        new Feed(
            "a",
            "https://example.org/feed",
            "Feed",
            "https://example.org/",
            "en",
            clock.instant(),
            1,
            Feed.Standing.FOLLOWED,
            "\"e\"",
            "Thu, 01 Jan 2026 00:00:00 GMT",
            clock.instant(),
            clock.instant().plus(HOUR),
            null,
            0,
            0,
            2,
            0),
        await(feeds.get("a")).orElseThrow());
    assertEquals(List.of("a"), await(feeds.list()).stream().map(Feed::id).toList());
    assertEquals(Optional.empty(), await(feeds.get("b")));
  }

  @Test
  void givesTheNewestEntryOfAHostWithAllThatIsKnownOfIt() throws Exception {
    follow(item("new", "h"), item("old", "h"), item("other", "g"));

    WaitingEntry waiting = next("h");

    assertEquals("Title new", waiting.entry().title());
    assertEquals("https://h/new", waiting.item().address());
    assertEquals("<p>Text of new</p>", waiting.item().content());
    assertEquals(LocalDate.of(2026, 1, 5), waiting.item().published());
    assertEquals("Ann", waiting.item().byline());
    assertEquals("a", waiting.feed().id());
    assertEquals(List.of("g", "h"), await(feeds.waiting().hosts("a")).stream().sorted().toList());
    assertEquals(Optional.of(clock.instant()), await(feeds.waiting().due("h")));
    assertEquals(Optional.empty(), await(feeds.waiting().due("none")));
  }

  @Test
  void anEntryBecomesAnArticleOnce() throws Exception {
    follow(item("one", "h"));
    FeedEntry entry = next("h").entry();

    assertTrue(
        await(feeds.waiting().arrived(entry, List.of(article("x", "x"), article("y", "y")))));
    assertFalse(
        await(feeds.waiting().arrived(entry, List.of(article("z", "z")))), "it was done already");

    List<Entry> library = await(store.list(Query.ALL)).entries();
    assertEquals(List.of("x", "y"), library.stream().map(Entry::id).toList());
    assertEquals(Optional.empty(), await(feeds.waiting().next("h")));
    assertEquals("x", await(feeds.entries("a")).get(0).article());
    assertEquals(1, await(feeds.get("a")).orElseThrow().articles());
  }

  @Test
  void anEntryOfAFeedThatIsFollowedNoMoreAddsNothing() throws Exception {
    follow(item("one", "h"));
    FeedEntry entry = next("h").entry();
    assertTrue(await(feeds.unfollow("a", null)));
    assertFalse(await(feeds.unfollow("a", null)));

    assertFalse(await(feeds.waiting().arrived(entry, List.of(article("x", "x")))));
    assertEquals(List.of(), await(store.list(Query.ALL)).entries());
  }

  @Test
  void anEntryThatIsListedAgainIsNotNew() throws Exception {
    follow(item("one", "h"));
    await(feeds.waiting().arrived(next("h").entry(), List.of(article("x", "x"))));
    clock.advance(HOUR);
    await(feeds.fetched("a", state(item("two", "h"), item("one", "h"))));
    assertEquals("Title two", next("h").entry().title());
    assertEquals(1, await(feeds.get("a")).orElseThrow().waiting());
  }

  @Test
  void aPageThatAnotherFeedBroughtIsKnown() throws Exception {
    follow(item("one", "h"));
    await(feeds.waiting().arrived(next("h").entry(), List.of(article("x", "x"))));
    await(feeds.follow("b", state("https://example.org/b", List.of(item("one", "h"))), true));

    WaitingEntry same = next("h");
    assertEquals(Optional.of("x"), same.known());
    assertTrue(await(feeds.waiting().same(same.entry(), "x")));
    assertEquals(1, await(feeds.get("b")).orElseThrow().articles());
  }

  @Test
  void whatFailedWaitsOrIsGivenUpAndStandsFirst() throws Exception {
    follow(item("one", "h"), item("two", "h"));
    Instant later = clock.instant().plus(HOUR);
    await(feeds.waiting().refused(next("h").entry(), "Not now.", later));
    await(feeds.waiting().refused(next("h").entry(), "Never.", null));

    assertEquals(Optional.empty(), await(feeds.waiting().next("h")));
    assertEquals(Optional.of(later), await(feeds.waiting().due("h")));
    assertEquals(
        List.of("Not now.", "Never."),
        await(feeds.entries("a")).stream().map(FeedEntry::failure).toList());
    Feed feed = await(feeds.get("a")).orElseThrow();
    assertEquals(List.of(1L, 1L), List.of(feed.waiting(), feed.failed()));

    await(feeds.retry("a"));
    assertEquals(2, await(feeds.get("a")).orElseThrow().waiting());
  }

  @Test
  void ofAPausedFeedNothingWaits() throws Exception {
    follow(item("one", "h"));
    Feed paused = await(feeds.stand("a", 1L, Feed.Standing.PAUSED));
    assertEquals(2, paused.version());
    assertEquals(Optional.empty(), await(feeds.waiting().next("h")));
    assertEquals(Optional.empty(), await(feeds.waiting().due("h")));
    assertEquals(List.of(), await(feeds.waiting().hosts(null)));
    Throwable stale =
        assertThrows(
                CompletionException.class,
                () -> await(feeds.stand("a", 1L, Feed.Standing.FOLLOWED)))
            .getCause();
    assertTrue(stale instanceof StaleVersionException, stale.toString());
  }

  @Test
  void twoAddressesAreTwoFeedsAndOneIsOne() throws Exception {
    follow();
    assertFalse(await(feeds.follow("a2", state(), true)).orElseThrow().fresh());
    await(feeds.follow("b", state("https://example.org/b", List.of()), false));
    assertEquals(2, await(feeds.list()).size());
  }

  @Test
  void whatAFeedListsNoMoreIsForgottenAfterMonths() throws Exception {
    follow(item("one", "h"), item("two", "h"));
    await(feeds.waiting().arrived(next("h").entry(), List.of(article("x", "x"))));
    for (int i = 0; i < 10; i++) {
      clock.advance(Duration.ofDays(10));
      await(feeds.fetched("a", state(item("two", "h"))));
    }
    assertEquals(
        List.of("Title two"), await(feeds.entries("a")).stream().map(FeedEntry::title).toList());
  }

  @Test
  void noMoreThanAThousandEntriesWait() throws Exception {
    List<FeedItem> items = IntStream.range(0, 1_200).mapToObj(i -> item("i" + i, "h")).toList();
    await(feeds.follow("a", state("https://example.org/feed", items), true));
    assertEquals(1_000, await(feeds.get("a")).orElseThrow().waiting());
    assertEquals("Title i0", next("h").entry().title());
  }

  @Test
  void aBackupHasTheFeedsAndWhatTheyBrought() throws Exception {
    follow(item("one", "h"), item("two", "h"), item("three", "h"));
    await(feeds.waiting().arrived(next("h").entry(), List.of(article("x", "x"))));
    await(feeds.waiting().refused(next("h").entry(), "Never.", null));
    ByteArrayOutputStream backup = new ByteArrayOutputStream();
    assertEquals(1, store.backup(backup));
    await(feeds.unfollow("a", null));

    byte[] bytes = backup.toByteArray();
    assertEquals(1, store.restore(new ByteArrayInputStream(bytes), bytes.length));

    Feed feed = await(feeds.get("a")).orElseThrow();
    assertEquals("https://example.org/feed", feed.address());
    assertEquals(List.of(1L, 0L, 1L), List.of(feed.articles(), feed.waiting(), feed.failed()));
    await(feeds.fetched("a", state(item("one", "h"), item("two", "h"), item("three", "h"))));
    assertEquals("Title three", next("h").entry().title(), "what waited is listed again");
    assertEquals(1, await(feeds.get("a")).orElseThrow().waiting());
    store.restore(new ByteArrayInputStream(bytes), bytes.length);
    assertEquals(1, await(feeds.list()).size());
  }

  @Test
  void jobsOfAProcessThatHasGoneAreFreeWhereNoOtherCanHaveThem() throws Exception {
    DataSource source = feeds.jobs();
    update(
        source,
        "INSERT INTO scheduled_tasks (task_name, task_instance, picked, version)"
            + " VALUES ('page', 'h', TRUE, 1)");
    feeds.jobs();
    boolean exclusive = address().isEmpty();
    assertEquals(
        exclusive ? 0 : 1,
        update(source, "UPDATE scheduled_tasks SET version = 2 WHERE picked = TRUE"));
  }

  private static int update(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      int count = statement.executeUpdate(sql);
      connection.commit();
      return count;
    }
  }
}
