package dev.lectern.store;

import org.jspecify.annotations.Nullable;

/** The disk of the library is full: nothing was changed, and it works again when there is room. */
public final class NoRoomException extends StoreException {
  private static final long serialVersionUID = 1;

  NoRoomException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
