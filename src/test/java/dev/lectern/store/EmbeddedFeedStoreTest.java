package dev.lectern.store;

/** Feeds in the embedded database. */
class EmbeddedFeedStoreTest extends FeedStoreTest {
  @Override
  String address() {
    return "";
  }
}
