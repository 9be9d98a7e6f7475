package dev.lectern.store;

import dev.lectern.PostgresCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Feeds in PostgreSQL. */
class PostgresFeedStoreTest extends FeedStoreTest {
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

  @Override
  void clear() throws Exception {
    cluster.clear();
  }

  @Override
  String address() {
    return cluster.address();
  }
}
