package dev.lectern.store;

/** There is no article of this id, or not that version of it. */
public final class NoSuchArticleException extends StoreException {
  private static final long serialVersionUID = 1;

  NoSuchArticleException(String message) {
    super(message, null);
  }
}
