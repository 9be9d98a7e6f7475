package dev.lectern.store;

import dev.lectern.PostgresCluster;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A PostgreSQL for the tests of a class. */
final class InPostgres implements BeforeAllCallback, AfterAllCallback {
  private PostgresCluster cluster;

  String address() {
    return cluster.address();
  }

  void clear() throws Exception {
    cluster.clear();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    cluster = new PostgresCluster();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    if (cluster != null) {
      cluster.close();
    }
  }
}
