package dev.lectern.store;

/** A change was meant for a feed that is not followed. */
public final class NoSuchFeedException extends StoreException {
  private static final long serialVersionUID = 1;

  NoSuchFeedException(String id) {
    super("There is no feed " + id + ".", null);
  }
}
