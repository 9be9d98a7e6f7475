package dev.lectern.article.fetch;

/** A page that could not be had; the message says why, in words for the reader. */
public final class FetchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public FetchException(String message) {
    super(message);
  }
}
