package dev.lectern.article.extract;

/** The input holds nothing that could be read aloud; the message says so to a reader. */
public final class NoArticleException extends RuntimeException {
  public NoArticleException(String message) {
    super(message);
  }
}
