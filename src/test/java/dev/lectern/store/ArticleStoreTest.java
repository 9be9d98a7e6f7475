package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.PostgresCluster;
import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Adding, replacing and reading articles, on whichever database. */
abstract class ArticleStoreTest extends StoreFixture {
  ArticleStoreTest(@Nullable PostgresCluster postgres) {
    super(postgres);
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

  private Entry entry(String id, String title) {
    return new Entry(id, title, "", "", "en", clock.instant(), 1, true, null, List.of());
  }
}
