package dev.lectern.http;

import org.jspecify.annotations.Nullable;

/**
 * A request that can't be answered: the status, in words what was wrong and what is allowed, and
 * the part of the request that is at fault.
 */
final class ProblemException extends RuntimeException {
  private final int status;
  private final transient @Nullable Fault fault;
  private final @Nullable String allow;

  /** A problem whose status says what is at fault, as {@link Fault#of}. */
  ProblemException(int status, String detail) {
    this(status, null, detail, null);
  }

  ProblemException(int status, Fault fault, String detail) {
    this(status, fault, detail, null);
  }

  private ProblemException(
      int status, @Nullable Fault fault, String detail, @Nullable String allow) {
    super(detail);
    this.status = status;
    this.fault = fault;
    this.allow = allow;
  }

  int status() {
    return status;
  }

  /** Null where the status says it. */
  @Nullable Fault fault() {
    return fault;
  }

  /** The Allow header of a 405. */
  @Nullable String allow() {
    return allow;
  }

  static ProblemException badRequest(Fault fault, String detail) {
    return new ProblemException(400, fault, detail);
  }

  static ProblemException notFound(String parameter, String detail) {
    return new ProblemException(404, Fault.path(parameter), detail);
  }

  /**
   * @param allow the methods that are, with commas between
   */
  static ProblemException notAllowed(String method, String allow) {
    return new ProblemException(
        405,
        null,
        "The method " + method + " is not allowed here; allowed are " + allow + ".",
        allow);
  }
}
