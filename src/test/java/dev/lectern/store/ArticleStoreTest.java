package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import dev.lectern.store.ArticleStore.Entry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ArticleStoreTest {
  private static final String DATABASE = "lectern.mv.db";

  @TempDir Path folder;

  private final HandClock clock = new HandClock();
  private Vertx vertx;
  private ArticleStore store;

  @BeforeEach
  void open() {
    vertx = Vertx.vertx();
    store = ArticleStore.open(vertx, folder, clock);
  }

  @AfterEach
  void close() throws Exception {
    await(store.close());
    await(vertx.close());
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

    await(store.put(article));

    assertEquals(Optional.of(article), await(store.get("naive-cafe")));
    assertEquals(
        List.of(
            new Entry(
                "naive-cafe",
                article.title().text(),
                "The Paper",
                "2024-02-29",
                "en-GB",
                clock.instant())),
        await(store.list()));
  }

  @Test
  void keepsAnArticleOfWhichNoMoreThanTheTextIsKnown() throws Exception {
    Article article = article("bare", "Bare");

    await(store.put(article));

    assertEquals(Optional.of(article), await(store.get("bare")));
    assertEquals(
        List.of(new Entry("bare", "Bare", "", "", "en", clock.instant())), await(store.list()));
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

    await(store.put(article));

    assertEquals(Optional.of(article), await(store.get("long")));
  }

  @Test
  void hasNothingUnderAnUnknownId() throws Exception {
    assertEquals(Optional.empty(), await(store.get("unknown")));
    assertEquals(List.of(), await(store.list()));
    assertFalse(await(store.delete("unknown")));
  }

  @Test
  void listsTheNewestFirst() throws Exception {
    for (String id : List.of("b", "c", "a")) {
      await(store.put(article(id, id)));
      clock.advance(Duration.ofMillis(1));
    }

    assertEquals(List.of("a", "c", "b"), listed());
  }

  @Test
  void listsThoseOfOneInstantInTheOrderOfTheirIds() throws Exception {
    for (String id : List.of("b", "c", "a")) {
      await(store.put(article(id, id)));
    }

    assertEquals(List.of("a", "b", "c"), listed());
  }

  @Test
  void replacesAnArticleAtItsPlaceInTheList() throws Exception {
    await(store.put(article("first", "Draft")));
    clock.advance(Duration.ofDays(1));
    await(store.put(article("second", "Second")));
    clock.advance(Duration.ofDays(1));

    await(store.put(article("first", "Final")));

    assertEquals("Final", await(store.get("first")).orElseThrow().title().text());
    assertEquals(
        List.of("Second", "Final"), await(store.list()).stream().map(Entry::title).toList());
  }

  @Test
  void putsBackADeletedArticleAtThePlaceItHad() throws Exception {
    for (String id : List.of("a", "b", "c")) {
      await(store.put(article(id, id)));
      clock.advance(Duration.ofMillis(1));
    }
    Entry entry = await(store.list()).get(1);
    await(store.delete("b"));

    await(store.put(article("b", "b"), entry.added()));

    assertEquals(List.of("c", "b", "a"), listed());
    assertEquals(entry, await(store.list()).get(1));
  }

  @Test
  void forgetsADeletedArticle() throws Exception {
    await(store.put(article("gone", "Gone")));

    assertTrue(await(store.delete("gone")));

    assertEquals(Optional.empty(), await(store.get("gone")));
    assertFalse(await(store.delete("gone")));
  }

  @Test
  void keepsOneWholeArticleWhenManyArePutAtOnceUnderOneId() throws Exception {
    List<Future<Void>> puts =
        IntStream.range(0, 40).mapToObj(i -> store.put(article("same", "Title " + i))).toList();

    await(Future.join(puts));

    assertEquals(List.of("same"), listed());
    String title = await(store.list()).get(0).title();
    assertEquals(Optional.of(article("same", title)), await(store.get("same")));
  }

  @Test
  void keepsAllArticlesThatArePutAtOnce() throws Exception {
    await(Future.join(IntStream.range(0, 100).mapToObj(i -> put("a" + i)).toList()));

    assertEquals(100, await(store.list()).size());
  }

  @Test
  void neverMissesAnArticleWhileItIsReplaced() throws Exception {
    await(put("read"));
    List<Future<Boolean>> reads =
        IntStream.range(0, 50)
            .mapToObj(i -> Future.join(put("read"), store.get("read")))
            .map(both -> both.map(done -> done.<Optional<Article>>resultAt(1).isPresent()))
            .toList();

    await(Future.join(reads));

    assertTrue(reads.stream().allMatch(Future::result));
  }

  @Test
  void keepsTheArticlesWhenOpenedAgain() throws Exception {
    await(put("kept"));
    await(store.close());

    store = ArticleStore.open(vertx, folder);

    assertEquals(Optional.of(article("kept", "kept")), await(store.get("kept")));
  }

  @Test
  void hasAnArticleOnDiskAsSoonAsItsPutIsDone() throws Exception {
    await(put("kept"));
    Path copy = Files.createDirectory(folder.resolve("copy"));

    // What a killed process would leave.
    Files.copy(folder.resolve(DATABASE), copy.resolve(DATABASE));

    ArticleStore left = ArticleStore.open(vertx, copy);
    assertEquals(Optional.of(article("kept", "kept")), await(left.get("kept")));
    await(left.close());
  }

  @Test
  void namesTheArticleWhoseContentCannotBeRead() throws Exception {
    await(put("spoilt"));
    await(store.close());
    String url = "jdbc:h2:file:" + folder.resolve("lectern") + ";DATABASE_TO_LOWER=TRUE";
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE article SET content = '{'");
    }
    store = ArticleStore.open(vertx, folder);

    Throwable failure =
        assertThrows(CompletionException.class, () -> await(store.get("spoilt"))).getCause();

    assertInstanceOf(StoreException.class, failure);
    assertTrue(failure.getMessage().contains("spoilt"), failure.getMessage());
    assertEquals(List.of("spoilt"), listed());
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
  void saysThatAnotherProcessHasTheLibrary() throws Exception {
    await(store.close());
    Path database = folder.resolve(DATABASE);
    // The lock that H2 takes in another process.
    try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());

      StoreException failure =
          assertThrows(StoreException.class, () -> ArticleStore.open(vertx, folder));

      assertTrue(failure.getMessage().contains("another process"), failure.getMessage());
      assertTrue(failure.getMessage().contains(folder.toString()), failure.getMessage());
    }
  }

  @Test
  void saysThatTheFolderCannotBeMade() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    StoreException failure =
        assertThrows(StoreException.class, () -> ArticleStore.open(vertx, file.resolve("library")));

    assertTrue(failure.getMessage().contains("Cannot make the folder"), failure.getMessage());
  }

  @Test
  void saysThatTheDatabaseIsDamaged() throws Exception {
    await(store.close());
    Path damaged = Files.createDirectories(folder.resolve("damaged"));
    Files.writeString(damaged.resolve(DATABASE), "no database".repeat(1000));

    StoreException failure =
        assertThrows(StoreException.class, () -> ArticleStore.open(vertx, damaged));

    assertTrue(failure.getMessage().contains(damaged.toString()), failure.getMessage());
  }

  @Test
  void refusesAFolderWhoseNameH2WouldTakeForSettings() {
    Path odd = folder.resolve("a;MODE=Oracle");

    assertThrows(StoreException.class, () -> ArticleStore.open(vertx, odd));

    assertFalse(Files.exists(odd));
  }

  @Test
  void opensAFolderWithSpacesAndLettersBeyondAscii() throws Exception {
    ArticleStore other = ArticleStore.open(vertx, folder.resolve("my l\u00edbrary"));

    await(other.put(article("a", "A")));

    assertEquals(1, await(other.list()).size());
    await(other.close());
  }

  private Future<Void> put(String id) {
    return store.put(article(id, id));
  }

  private List<String> listed() throws Exception {
    return await(store.list()).stream().map(Entry::id).toList();
  }

  private static Article article(String id, String title) {
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

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
