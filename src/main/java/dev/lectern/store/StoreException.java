package dev.lectern.store;

import org.jspecify.annotations.Nullable;

/** What is stored cannot be reached; the message says which folder or article, and what to do. */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
