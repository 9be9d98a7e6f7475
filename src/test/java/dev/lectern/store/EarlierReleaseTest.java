package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lectern.PostgresCluster;
import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Libraries of earlier releases, on whichever database. */
abstract class EarlierReleaseTest extends StoreFixture {
  EarlierReleaseTest(@Nullable PostgresCluster postgres) {
    super(postgres);
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
    assertEquals(List.of("old"), await(store.listening().untimed()));
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
    assertEquals(1, await(store.history().of("a")).size());
    assertEquals(List.of(), await(store.feeds().list()));
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
}
