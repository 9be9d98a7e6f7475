package dev.lectern.store;

/** The article or feed has been changed since the version that the change was meant for. */
public final class StaleVersionException extends StoreException {
  private static final long serialVersionUID = 1;

  private final long version;

  StaleVersionException(String what, long expected, long version) {
    super(
        "The "
            + what
            + " is at version "
            + version
            + " now, not "
            + expected
            + ": somebody has changed it meanwhile. Look at it again, then decide.",
        null);
    this.version = version;
  }

  /** The version that it is at. */
  public long version() {
    return version;
  }
}
