package dev.lectern.store;

import dev.lectern.PostgresCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The library in PostgreSQL. */
class PostgresStoreTest extends ArticleStoreTest {
  private static PostgresCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = new PostgresCluster();
  }

  @AfterAll
  static void stop() throws Exception {
    if (cluster != null) {
      cluster.close();
    }
  }

  @AfterEach
  @Override
  void clear() throws Exception {
    cluster.clear();
  }

  @Override
  String address() {
    return cluster.address();
  }
}
