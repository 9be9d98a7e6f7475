package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.PostgresCluster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Backups, on whichever database. */
abstract class BackupTest extends StoreFixture {
  BackupTest(@Nullable PostgresCluster postgres) {
    super(postgres);
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
    assertTrue(
        await(store.history().of("changed")).size() >= 2, "the text after is in its history");
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
}
