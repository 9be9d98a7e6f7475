package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lectern.PostgresCluster;
import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changes of an article, two at once too, on whichever database. */
abstract class ChangesTest extends StoreFixture {
  ChangesTest(@Nullable PostgresCluster postgres) {
    super(postgres);
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
            store.history().bringBack("a", 1, 1L))) {
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
}
