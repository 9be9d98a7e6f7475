package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lectern.PostgresCluster;
import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Listing and searching the library, on whichever database. */
abstract class ListingsTest extends StoreFixture {
  ListingsTest(@Nullable PostgresCluster postgres) {
    super(postgres);
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
    await(store.listening().keep("a", Duration.ofSeconds(1)));
    await(store.listening().keep("c", Duration.ofSeconds(2)));

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
  void isNewUntilSomebodyOpensIt() throws Exception {
    await(add("a"));
    await(add("b"));
    await(store.opened("a"));

    assertEquals(List.of("b"), ids(new Query("", null, null, true, null)));
    await(store.edit("a", null, new Edit(null, null, true)));
    assertEquals(List.of("a", "b"), ids(new Query("", null, null, true, null)));
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
}
