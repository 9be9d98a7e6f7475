package dev.lectern.http;

import org.jspecify.annotations.Nullable;

/**
 * A request that can't be answered: the status, and in words what was wrong and what is allowed.
 */
final class ProblemException extends RuntimeException {
  private final int status;
  private final @Nullable String allow;

  ProblemException(int status, String detail) {
    this(status, detail, null);
  }

  /**
   * @param allow the methods for the Allow header of a 405
   */
  ProblemException(int status, String detail, @Nullable String allow) {
    super(detail);
    this.status = status;
    this.allow = allow;
  }

  int status() {
    return status;
  }

  @Nullable String allow() {
    return allow;
  }

  static ProblemException badRequest(String detail) {
    return new ProblemException(400, detail);
  }

  static ProblemException notFound(String detail) {
    return new ProblemException(404, detail);
  }
}
