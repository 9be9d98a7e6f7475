package dev.lectern.store;

import org.junit.jupiter.api.extension.RegisterExtension;

/** Feeds in PostgreSQL. */
class PostgresFeedStoreTest extends FeedStoreTest {
  @RegisterExtension static final InPostgres POSTGRES = new InPostgres();

  @Override
  void clear() throws Exception {
    POSTGRES.clear();
  }

  @Override
  String address() {
    return POSTGRES.address();
  }
}
