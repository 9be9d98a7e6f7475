package dev.lectern.store;

import org.junit.jupiter.api.Nested;

/** What the library does, in the embedded database. */
class EmbeddedStoreTest {
  @Nested
  class Articles extends ArticleStoreTest {
    Articles() {
      super(null);
    }
  }

  @Nested
  class Lists extends ListingsTest {
    Lists() {
      super(null);
    }
  }

  @Nested
  class Changing extends ChangesTest {
    Changing() {
      super(null);
    }
  }

  @Nested
  class History extends HistoryStoreTest {
    History() {
      super(null);
    }
  }

  @Nested
  class Deleted extends DeletedStoreTest {
    Deleted() {
      super(null);
    }
  }

  @Nested
  class Earlier extends EarlierReleaseTest {
    Earlier() {
      super(null);
    }
  }

  @Nested
  class Backups extends BackupTest {
    Backups() {
      super(null);
    }
  }

  @Nested
  class Feeds extends FeedStoreTest {
    Feeds() {
      super(null);
    }
  }
}
