package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the library does, on whichever database. */
@Timeout(60)
abstract class ArticleStoreTest {
  @TempDir Path folder;

  final HandClock clock = new HandClock();
  Vertx vertx;
  ArticleStore store;

  /** Empties the database where {@link #address} is always the same. */
  void clear() throws Exception {}

  /** JDBC address of an empty database; empty for the embedded one. */
  abstract String address() throws Exception;

  ArticleStore reopened() throws Exception {
    return ArticleStore.open(vertx, address(), folder, clock);
  }

  @BeforeEach
  void open() throws Exception {
    vertx = Vertx.vertx();
    store = ArticleStore.open(vertx, address(), folder, clock);
  }

  @AfterEach
  void close() throws Exception {
    await(store.close());
    await(vertx.close());
    clear();
  }

  @Test
  void givesBackTheArticleItWasGiven() throws Exception {
    Article article =
        new Article(
            "naive-cafe",
            new Passage("title", "Na\u00efve caf\u00e9 \ud83d\ude00 'quoted' #{id} $1 ?"),
            "A. Writer",
            "The Paper",
            LocalDate.of(2024, 2, 29),
            "en-GB",
            "https://example.org/a?b=c",
            List.of(new Block.Paragraph(new Passage("p1", "Line\nand \"mark\" \\ \u2028 end."))));

    await(store.add(article));

    assertEquals(Optional.of(article), await(store.get("naive-cafe")));
    assertEquals(
        List.of(
            new Entry(
                "naive-cafe",
                article.title().text(),
                "The Paper",
                "2024-02-29",
                "en-GB",
                clock.instant(),
                1,
                true,
                null,
                List.of())),
        await(store.list(Query.ALL)).entries());
  }

  @Test
  void keepsAnArticleOfWhichNoMoreThanTheTextIsKnown() throws Exception {
    Article article = article("bare", "Bare");

    await(store.add(article));

    assertEquals(Optional.of(article), await(store.get("bare")));
    assertEquals(List.of(entry("bare", "Bare")), await(store.list(Query.ALL)).entries());
  }

  @Test
  void keepsAnArticleLongerThanAVarcharOfH2() throws Exception {
    Passage text = new Passage("p1", "A long sentence, again. ".repeat(100_000));
    Article article =
        new Article(
            "long",
            new Passage("title", "Long"),
            null,
            null,
            null,
            "en",
            null,
            List.of(new Block.Paragraph(text)));

    await(store.add(article));

    assertEquals(Optional.of(article), await(store.get("long")));
  }

  @Test
  void hasNothingUnderAnUnknownId() throws Exception {
    assertEquals(Optional.empty(), await(store.get("unknown")));
    assertEquals(List.of(), await(store.list(Query.ALL)).entries());
    assertFalse(await(store.delete("unknown")));
  }

  @Test
  void listsTheNewestFirst() throws Exception {
    for (String id : List.of("b", "c", "a")) {
      await(store.add(article(id, id)));
      clock.advance(Duration.ofMillis(1));
    }

    assertEquals(List.of("a", "c", "b"), listed());
  }

  @Test
  void listsThoseOfOneInstantInTheOrderOfTheirIds() throws Exception {
    for (String id : List.of("b", "c", "a")) {
      await(store.add(article(id, id)));
    }

    assertEquals(List.of("a", "b", "c"), listed());
  }

  @Test
  void replacesAnArticleAtItsPlaceInTheList() throws Exception {
    await(store.add(article("first", "Draft")));
    clock.advance(Duration.ofDays(1));
    await(store.add(article("second", "Second")));
    clock.advance(Duration.ofDays(1));

    await(store.add(article("first", "Final")));

    assertEquals("Final", await(store.get("first")).orElseThrow().title().text());
    assertEquals(
        List.of("Second", "Final"),
        await(store.list(Query.ALL)).entries().stream().map(Entry::title).toList());
  }

  @Test
  void forgetsADeletedArticle() throws Exception {
    await(store.add(article("gone", "Gone")));

    assertTrue(await(store.delete("gone")));

    assertEquals(Optional.empty(), await(store.get("gone")));
    assertFalse(await(store.delete("gone")));
  }

  @Test
  void keepsOneWholeArticleWhenManyAreAddedAtOnceUnderOneId() throws Exception {
    List<Future<Added>> additions =
        IntStream.range(0, 40).mapToObj(i -> store.add(article("same", "Title " + i))).toList();

    await(Future.join(additions));

    assertEquals(List.of("same"), listed());
    String title = await(store.list(Query.ALL)).entries().get(0).title();
    assertEquals(Optional.of(article("same", title)), await(store.get("same")));
  }

  @Test
  void keepsAllArticlesThatAreAddedAtOnce() throws Exception {
    await(Future.join(IntStream.range(0, 100).mapToObj(i -> add("a" + i)).toList()));

    Listing first = await(store.list(Query.ALL));
    Listing second = await(store.list(Query.ALL.from(first.next())));
    assertEquals(50, first.entries().size());
    assertEquals(50, second.entries().size());
    assertNull(second.next());
  }

  @Test
  void neverMissesAnArticleWhileItIsReplaced() throws Exception {
    await(add("read"));
    List<Future<Boolean>> reads =
        IntStream.range(0, 50)
            .mapToObj(i -> Future.join(store.add(article("read", "Title " + i)), store.get("read")))
            .map(both -> both.map(done -> done.<Optional<Article>>resultAt(1).isPresent()))
            .toList();

    await(Future.join(reads));

    assertTrue(reads.stream().allMatch(Future::result));
  }

  @Test
  void keepsTheArticlesWhenOpenedAgain() throws Exception {
    await(add("kept"));
    await(store.close());

    store = reopened();

    assertEquals(Optional.of(article("kept", "kept")), await(store.get("kept")));
  }

  @Test
  void answersWithAStoreExceptionOnceClosed() throws Exception {
    await(store.close());

    Throwable failure =
        assertThrows(CompletionException.class, () -> await(store.get("any"))).getCause();

    assertInstanceOf(StoreException.class, failure);
    assertTrue(failure.getMessage().contains("any"), failure.getMessage());
  }

  @Test
  void findsWordsOfTitleAndTextByTheirBeginningsWhateverTheirCaseAndMarks() throws Exception {
    await(store.add(article("cafe", "The Caf\u00e9 by the sea", "It opens early.")));
    await(store.add(article("ships", "Ships", "A caf\u00e9 on a ship.")));
    await(store.add(article("rain", "Rain", "\u96e8 and nothing else.")));

    assertEquals(List.of("cafe", "ships"), found("CAFE"));
    assertEquals(List.of("ships"), found("caf shi"));
    assertEquals(List.of("rain"), found("\u96e8"));
    assertEquals(List.of(), found("cafeteria"));
    assertEquals(List.of(), found("..."), "no word at all");
  }

  @Test
  void findsTheSameBeforeAndAfterWordsAreGathered() throws Exception {
    int count = WordIndex.SEGMENT + 5;
    for (int i = 0; i < count; i++) {
      await(store.add(article("a" + i, "Title " + i, "Common word" + i + " in all.")));
    }
    await(store.close());
    store = reopened();

    assertEquals(List.of("a7"), found("word7 common").subList(0, 1));
    assertEquals(List.of("a" + (count - 1)), found("word" + (count - 1)));
    int total = 0;
    Query query = new Query("common", null, null, false, null);
    for (Listing page = await(store.list(query));
        ;
        page = await(store.list(query.from(page.next())))) {
      total += page.entries().size();
      if (page.next() == null) {
        break;
      }
    }
    assertEquals(count, total);
  }

  @Test
  void findsNoLongerWhatATextSaidBefore() throws Exception {
    await(store.add(article("a", "A", "Herons.")));
    await(store.add(article("a", "A", "Cranes.")));

    assertEquals(List.of(), found("herons"));
    assertEquals(List.of("a"), found("cranes"));
    await(store.delete("a"));
    assertEquals(List.of(), found("cranes"));
  }

  @Test
  void listsArticlesFoundByTheirTitlesFirst() throws Exception {
    await(store.add(article("title", "Herons", "Birds.")));
    clock.advance(Duration.ofDays(1));
    await(store.add(article("text", "Birds", "Some are herons.")));

    assertEquals(List.of("title", "text"), found("herons"));
    assertEquals(List.of("text", "title"), ids(new Query("herons", Sort.ADDED, null, false, null)));
  }

  @Test
  void listsInEachOrder() throws Exception {
    await(store.add(told("b", "\u00c9clair", "Times", LocalDate.of(2020, 1, 1))));
    clock.advance(Duration.ofDays(1));
    await(store.add(told("a", "zebra", null, null)));
    clock.advance(Duration.ofDays(1));
    await(store.add(told("c", "Apple", "echo", LocalDate.of(2021, 1, 1))));
    await(store.time("a", Duration.ofSeconds(1)));
    await(store.time("c", Duration.ofSeconds(2)));

    assertEquals(List.of("c", "a", "b"), ids(sorted(Sort.ADDED)));
    assertEquals(List.of("c", "b", "a"), ids(sorted(Sort.TITLE)));
    assertEquals(List.of("c", "b", "a"), ids(sorted(Sort.SOURCE)));
    assertEquals(List.of("c", "b", "a"), ids(sorted(Sort.PUBLISHED)));
    assertEquals(List.of("a", "c", "b"), ids(sorted(Sort.LISTENING)));
  }

  @Test
  void goesThroughPagesWithoutLackOrRepeatWhileArticlesComeAndGo() throws Exception {
    for (int i = 0; i < 120; i++) {
      await(add("old" + i));
      clock.advance(Duration.ofSeconds(1));
    }
    Listing first = await(store.list(Query.ALL));
    await(add("new"));
    await(store.delete(first.entries().get(49).id()));
    await(store.delete("old3"));

    Listing second = await(store.list(Query.ALL.from(first.next())));
    Listing third = await(store.list(Query.ALL.from(second.next())));

    assertEquals("old69", second.entries().get(0).id());
    assertEquals(19, third.entries().size());
    assertNull(third.next());
    Throwable failure =
        assertThrows(
            CompletionException.class,
            () -> await(store.list(sorted(Sort.TITLE).from(first.next()))));
    assertInstanceOf(IllegalArgumentException.class, failure.getCause());
  }

  @Test
  void keepsTagsListsThemAndFiltersByThemWhateverTheirCase() throws Exception {
    await(add("a"));
    await(add("b"));
    await(store.edit("a", null, new Edit(null, List.of("Sea", " to  hear ", "sea"), null)));
    await(store.edit("b", null, new Edit(null, List.of("sea"), null)));

    assertEquals(List.of("Sea", "to hear"), await(store.entry("a")).orElseThrow().tags());
    assertEquals(List.of(2L, 1L), await(store.tags()).stream().map(TagCount::articles).toList());
    assertEquals(List.of("a", "b"), ids(new Query("", null, "SEA", false, null)));
    assertEquals(List.of("a"), ids(new Query("", null, "to hear", false, null)));
    await(store.edit("a", null, new Edit(null, List.of(), null)));
    assertEquals(List.of("b"), ids(new Query("", null, "sea", false, null)));
  }

  @Test
  void knowsAnArticleThatIsAddedAgainAndKeepsTheTextsBefore() throws Exception {
    Added first = await(store.add(article("a", "A", "One.")));
    Instant since = clock.instant();
    clock.advance(Duration.ofDays(1));
    Added again = await(store.add(article("a", "A", "One.")));
    Added changed = await(store.add(article("a", "A", "Two.")));

    assertEquals(Added.Outcome.NEW, first.outcome());
    assertEquals(Added.Outcome.UNCHANGED, again.outcome());
    assertEquals(first.entry(), again.entry());
    assertEquals(Added.Outcome.UPDATED, changed.outcome());
    assertEquals(List.of(new Version(1, since, "A")), await(store.history("a")));
    assertEquals(Optional.of(article("a", "A", "One.")), await(store.earlier("a", 1)));

    await(store.bringBack("a", 1, changed.entry().version()));

    assertEquals(Optional.of(article("a", "A", "One.")), await(store.get("a")));
    assertEquals(2, await(store.history("a")).size(), "the second text is not lost");
  }

  @Test
  void keepsTheLastTextsOnly() throws Exception {
    for (int i = 0; i < HistoryTable.MOST + 5; i++) {
      await(store.add(article("a", "A", "Text " + i)));
    }

    List<Version> history = await(store.history("a"));

    assertEquals(HistoryTable.MOST, history.size());
    assertEquals(HistoryTable.MOST + 4, history.get(0).version());
  }

  @Test
  void keepsTheTitleTagsAndDictionaryOfReadersWhenTheArticleComesAgain() throws Exception {
    await(store.add(article("a", "A", "One.")));
    await(store.edit("a", null, new Edit("Mine", List.of("t"), null)));
    await(store.change("a", article -> article.withDictionary("<lexicon/>")));

    await(store.add(article("a", "A", "Two.")));

    Article now = await(store.get("a")).orElseThrow();
    assertEquals("Mine", now.title().text());
    assertEquals("<lexicon/>", now.dictionary());
    assertEquals(List.of("t"), await(store.entry("a")).orElseThrow().tags());
    assertEquals(List.of("a"), found("mine two"));
  }

  @Test
  void refusesAChangeThatWasMeantForAnotherVersion() throws Exception {
    await(add("a"));
    Entry seen = await(store.edit("a", 1L, new Edit("Second", null, null)));
    assertEquals(2, seen.version());

    for (Future<?> late :
        List.of(
            store.edit("a", 1L, new Edit("Late", null, null)),
            store.delete("a", 1L),
            store.bringBack("a", 1, 1L))) {
      Throwable failure = assertThrows(CompletionException.class, () -> await(late)).getCause();
      assertEquals(2, assertInstanceOf(StaleVersionException.class, failure).version());
    }
    assertEquals("Second", await(store.entry("a")).orElseThrow().title());
  }

  @Test
  void losesNoChangeOfTwoWriters() throws Exception {
    await(store.add(article("a", "")));
    List<Future<Article>> changes =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    store.change(
                        "a", now -> now.withTitle(new Passage("title", now.title().text() + "x"))))
            .toList();
    await(Future.all(changes));
    assertEquals("x".repeat(40), await(store.get("a")).orElseThrow().title().text());
    assertEquals(41, await(store.entry("a")).orElseThrow().version());
  }

  @Test
  void anArticleThatComesAgainWaitsForTheChangeThatHasBegun() throws Exception {
    await(store.add(article("a", "A", "Herons.")));
    Article newer = article("a", "A", "Cranes.");
    AtomicReference<Future<Added>> adding = new AtomicReference<>();
    Future<Article> change =
        store.change(
            "a",
            now -> {
              adding.set(store.add(newer));
              assertThrows(
                  TimeoutException.class,
                  () ->
                      adding
                          .get()
                          .toCompletionStage()
                          .toCompletableFuture()
                          .get(300, TimeUnit.MILLISECONDS));
              return now.withDictionary("<lexicon/>");
            });
    await(change);
    await(adding.get());
    assertEquals(newer.withDictionary("<lexicon/>"), await(store.get("a")).orElseThrow());
  }

  @Test
  void aChangeThatFailsOrChangesNothingLeavesTheArticleAsItIs() throws Exception {
    Article article = article("a", "A", "Herons.");
    await(store.add(article));
    Future<Article> failed =
        store.change(
            "a",
            now -> {
              throw new IllegalStateException("no");
            });
    assertInstanceOf(
        IllegalStateException.class,
        assertThrows(CompletionException.class, () -> await(failed)).getCause());
    assertEquals(article, await(store.change("a", now -> now)));
    assertEquals(1, await(store.entry("a")).orElseThrow().version());
    assertInstanceOf(
        NoSuchArticleException.class,
        assertThrows(CompletionException.class, () -> await(store.change("unknown", now -> now)))
            .getCause());
  }

  @Test
  void putsBackWhatWasDeletedUntilItIsClearedAway() throws Exception {
    await(add("a"));
    Entry before = await(store.entry("a")).orElseThrow();
    await(store.delete("a"));
    assertEquals(Optional.empty(), await(store.entry("a")));
    assertEquals(List.of("a"), await(store.deleted()).stream().map(Entry::id).toList());

    assertEquals(before.added(), await(store.undelete("a")).orElseThrow().added());
    assertEquals(List.of("a"), listed());
    assertEquals(List.of("a"), found("about"));

    await(store.delete("a"));
    clock.advance(ArticleStore.KEPT_DELETED.plusSeconds(1));
    await(store.close());
    store = reopened();
    assertEquals(Optional.empty(), await(store.undelete("a")));
  }

  @Test
  void isNewUntilSomebodyOpensIt() throws Exception {
    await(add("a"));
    await(add("b"));
    await(store.opened("a"));

    assertEquals(List.of("b"), ids(new Query("", null, null, true, null)));
    await(store.edit("a", null, new Edit(null, null, true)));
    assertEquals(List.of("a", "b"), ids(new Query("", null, null, true, null)));
  }

  @Test
  void takesOverALibraryOfTheFirstRelease() throws Exception {
    await(store.close());
    Path older = folder.resolve("older");
    Files.createDirectories(older);
    Article old = article("old", "An old one", "Kept since then.");
    firstRelease(older, old);

    store = ArticleStore.open(vertx, address(), older, clock);

    assertEquals(Optional.of(old), await(store.get("old")));
    Entry entry = await(store.entry("old")).orElseThrow();
    assertEquals(Instant.parse("2025-06-01T10:00:00Z"), entry.added());
    assertFalse(entry.unopened(), "what was there before is not new");
    assertEquals(List.of("old"), found("since"));
    assertEquals(List.of("old"), await(store.untimed()));
    assertEquals(Added.Outcome.UNCHANGED, await(store.add(old)).outcome());
  }

  @Test
  void bringsTheTablesOfTheReleaseBeforeFeedsUpToDate() throws Exception {
    await(store.add(article("a", "A", "Herons.")));
    await(store.add(article("a", "A", "Cranes.")));
    await(store.edit("a", null, new Edit(null, List.of("birds"), null)));
    Entry entry = await(store.entry("a")).orElseThrow();
    await(store.close());
    releaseBeforeFeeds();

    store = reopened();

    assertEquals(Optional.of(entry), await(store.entry("a")));
    assertEquals(List.of("a"), found("cranes"));
    assertEquals(1, await(store.history("a")).size());
    assertEquals(List.of(), await(store.feeds().list()));
  }

  @Test
  void restoresABackupOverAChangedLibraryAndLosesNothing() throws Exception {
    await(store.add(article("kept", "Kept", "As it was.")));
    await(store.edit("kept", null, new Edit("Renamed", List.of("t"), null)));
    await(store.add(article("changed", "Changed", "Before.")));
    await(store.add(article("gone", "Gone", "Later deleted.")));
    ByteArrayOutputStream backup = new ByteArrayOutputStream();
    assertEquals(3, store.backup(backup));
    Entry kept = await(store.entry("kept")).orElseThrow();

    await(store.add(article("changed", "Changed", "After.")));
    await(store.add(article("later", "Later", "Not in the backup.")));
    await(store.delete("gone"));
    assertEquals(3, store.restore(new ByteArrayInputStream(backup.toByteArray()), backup.size()));

    assertEquals(4, listed().size());
    assertEquals("Before.", text("changed"));
    assertTrue(await(store.history("changed")).size() >= 2, "the text after is in its history");
    Entry restored = await(store.entry("kept")).orElseThrow();
    assertEquals(kept.title(), restored.title());
    assertEquals(kept.tags(), restored.tags());
    assertEquals(kept.added(), restored.added());
    assertEquals(List.of("changed"), found("before"));
  }

  @Test
  void refusesHalfABackupAndChangesNothing() throws Exception {
    for (int i = 0; i < 30; i++) {
      await(add("a" + i));
    }
    ByteArrayOutputStream backup = new ByteArrayOutputStream();
    store.backup(backup);
    await(store.delete("a1"));
    List<String> before = listed();

    for (int length : List.of(0, 10, backup.size() / 2, backup.size() - 200)) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              store.restore(
                  new ByteArrayInputStream(backup.toByteArray(), 0, length), backup.size()));
    }

    assertEquals(before, listed());
  }

  @Test
  void writesABackupOfOneMomentWhileArticlesChange() throws Exception {
    for (int i = 0; i < 60; i++) {
      await(add("a" + i));
    }
    AtomicBoolean stop = new AtomicBoolean();
    Thread changes =
        new Thread(
            () -> {
              for (int i = 0; !stop.get(); i++) {
                store
                    .edit("a" + i % 60, null, new Edit("n" + i, List.of("n" + i), null))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
              }
            });
    changes.start();
    ByteArrayOutputStream backup = new ByteArrayOutputStream();
    try {
      store.backup(backup);
    } finally {
      stop.set(true);
      changes.join();
    }
    store.restore(new ByteArrayInputStream(backup.toByteArray()), backup.size());

    for (Entry entry : await(store.list(Query.ALL)).entries()) {
      if (!entry.tags().isEmpty()) {
        assertEquals(List.of(entry.title()), entry.tags());
      }
    }
  }

  private String text(String id) throws Exception {
    return await(store.get(id)).orElseThrow().passages().get(1).text();
  }

  private List<String> found(String words) throws Exception {
    return ids(new Query(words, null, null, false, null));
  }

  private List<String> ids(Query query) throws Exception {
    return await(store.list(query)).entries().stream().map(Entry::id).toList();
  }

  private static Query sorted(Sort sort) {
    return new Query("", sort, null, false, null);
  }

  private static Article told(String id, String title, String source, LocalDate published) {
    return new Article(
        id,
        new Passage("title", title),
        null,
        source,
        published,
        "en",
        null,
        List.of(new Block.Paragraph(new Passage("p1", "Text."))));
  }

  private static Article article(String id, String title, String text) {
    return new Article(
        id,
        new Passage("title", title),
        null,
        null,
        null,
        "en",
        null,
        List.of(new Block.Paragraph(new Passage("p1", text))));
  }

  /** Makes the tables of the first release, with an article. */
  private void firstRelease(Path older, Article article) throws Exception {
    boolean embedded = address().isEmpty();
    if (!embedded) {
      clear();
    }
    Flyway.configure()
        .dataSource(url(older), embedded ? "sa" : "lectern", "")
        .target("1")
        .load()
        .migrate();
    try (Connection connection = connection(older);
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO article (id, title, language, added, content) VALUES (?, ?, 'en',"
                    + " TIMESTAMP WITH TIME ZONE '2025-06-01 10:00:00+00', ?)")) {
      statement.setString(1, article.id());
      statement.setString(2, article.title().text());
      statement.setString(3, ArticleJson.write(article));
      statement.executeUpdate();
    }
  }

  /** Takes away what the third release brought. */
  private void releaseBeforeFeeds() throws Exception {
    try (Connection connection = connection(folder);
        Statement statement = connection.createStatement()) {
      for (String table : List.of("feed_entry", "feed", "scheduled_tasks")) {
        statement.execute("DROP TABLE " + table);
      }
      statement.execute("DELETE FROM flyway_schema_history WHERE version = '3'");
    }
  }

  private Connection connection(Path in) throws Exception {
    return DriverManager.getConnection(url(in), address().isEmpty() ? "sa" : "lectern", "");
  }

  private String url(Path in) throws Exception {
    return address().isEmpty()
        ? "jdbc:h2:file:" + in.resolve("lectern") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
        : address();
  }

  Future<Added> add(String id) {
    return store.add(article(id, id));
  }

  List<String> listed() throws Exception {
    return await(store.list(Query.ALL)).entries().stream().map(Entry::id).toList();
  }

  static Article article(String id, String title) {
    return new Article(
        id,
        new Passage("title", title),
        null,
        null,
        null,
        "en",
        null,
        List.of(new Block.Paragraph(new Passage("p1", "About " + title + "."))));
  }

  static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
  }

  private Entry entry(String id, String title) {
    return new Entry(id, title, "", "", "en", clock.instant(), 1, true, null, List.of());
  }
}
