package dev.lectern.article.document;

/** A document that cannot be read; the message says why, in words for the reader. */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DocumentException(String message) {
    super(message);
  }

  DocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
