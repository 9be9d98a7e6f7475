package dev.lectern.store;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The library in PostgreSQL. */
class PostgresStoreTest extends ArticleStoreTest {
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
