package dev.lectern.feed;

/** There is no feed to follow; the message says why, in words for the reader. */
public final class FeedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  FeedException(String message) {
    super(message);
  }
}
