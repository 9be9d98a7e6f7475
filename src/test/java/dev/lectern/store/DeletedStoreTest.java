package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.PostgresCluster;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Deleting articles and putting them back, on whichever database. */
abstract class DeletedStoreTest extends StoreFixture {
  DeletedStoreTest(@Nullable PostgresCluster postgres) {
    super(postgres);
  }

  @Test
  void forgetsADeletedArticle() throws Exception {
    await(store.add(article("gone", "Gone")));

    assertTrue(await(store.delete("gone")));

    assertEquals(Optional.empty(), await(store.get("gone")));
    assertFalse(await(store.delete("gone")));
  }

  @Test
  void putsBackWhatWasDeletedUntilItIsClearedAway() throws Exception {
    await(add("a"));
    Entry before = await(store.entry("a")).orElseThrow();
    await(store.delete("a"));
    assertEquals(Optional.empty(), await(store.entry("a")));
    assertEquals(List.of("a"), await(store.deleted().list()).stream().map(Entry::id).toList());

    assertEquals(before.added(), await(store.deleted().undelete("a", null)).orElseThrow().added());
    assertEquals(List.of("a"), listed());
    assertEquals(List.of("a"), found("about"));

    await(store.delete("a"));
    clock.advance(DeletedStore.KEPT.plusSeconds(1));
    await(store.close());
    store = reopened();
    assertEquals(Optional.empty(), await(store.deleted().undelete("a", null)));
  }
}
