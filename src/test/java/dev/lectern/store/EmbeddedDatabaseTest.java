package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** The library in the embedded database: its file, its folder and its lock. */
class EmbeddedDatabaseTest extends StoreFixture {
  private static final String DATABASE = "lectern.mv.db";

  EmbeddedDatabaseTest() {
    super(null);
  }

  @Test
  void hasAnArticleOnDiskAsSoonAsItIsAdded() throws Exception {
    await(add("kept"));
    Path copy = Files.createDirectory(folder.resolve("copy"));

    // What a killed process would leave.
    Files.copy(folder.resolve(DATABASE), copy.resolve(DATABASE));

    ArticleStore left = ArticleStore.open(vertx, copy);
    assertEquals(Optional.of(article("kept", "kept")), await(left.get("kept")));
    await(left.close());
  }

  @Test
  void namesTheArticleWhoseContentCannotBeRead() throws Exception {
    await(add("spoilt"));
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

    await(other.add(article("a", "A")));

    assertEquals(1, await(other.list(Query.ALL)).entries().size());
    await(other.close());
  }
}
