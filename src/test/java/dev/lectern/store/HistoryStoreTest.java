package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.PostgresCluster;
import dev.lectern.article.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of an article that comes again, on whichever database. */
abstract class HistoryStoreTest extends StoreFixture {
  HistoryStoreTest(@Nullable PostgresCluster postgres) {
    super(postgres);
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
    assertEquals(List.of(new Version(1, since, "A")), await(store.history().of("a")));
    assertEquals(Optional.of(article("a", "A", "One.")), await(store.history().earlier("a", 1)));

    await(store.history().bringBack("a", 1, changed.entry().version()));

    assertEquals(Optional.of(article("a", "A", "One.")), await(store.get("a")));
    assertEquals(2, await(store.history().of("a")).size(), "the second text is not lost");
  }

  @Test
  void keepsTheLastTextsOnly() throws Exception {
    for (int i = 0; i < HistoryTable.MOST + 5; i++) {
      await(store.add(article("a", "A", "Text " + i)));
    }

    List<Version> history = await(store.history().of("a"));

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
}
