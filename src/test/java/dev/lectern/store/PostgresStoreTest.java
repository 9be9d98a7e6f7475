package dev.lectern.store;

import dev.lectern.PostgresCluster;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What the library does, in PostgreSQL. */
class PostgresStoreTest {
  private static PostgresCluster postgres;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    postgres = new PostgresCluster();
  }

  @AfterAll
  static void stop() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Nested
  class Articles extends ArticleStoreTest {
    Articles() {
      super(postgres);
    }
  }

  @Nested
  class Lists extends ListingsTest {
    Lists() {
      super(postgres);
    }
  }

  @Nested
  class Changing extends ChangesTest {
    Changing() {
      super(postgres);
    }
  }

  @Nested
  class History extends HistoryStoreTest {
    History() {
      super(postgres);
    }
  }

  @Nested
  class Deleted extends DeletedStoreTest {
    Deleted() {
      super(postgres);
    }
  }

  @Nested
  class Earlier extends EarlierReleaseTest {
    Earlier() {
      super(postgres);
    }
  }

  @Nested
  class Backups extends BackupTest {
    Backups() {
      super(postgres);
    }
  }

  @Nested
  class Feeds extends FeedStoreTest {
    Feeds() {
      super(postgres);
    }
  }
}
