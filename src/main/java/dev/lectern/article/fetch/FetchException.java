package dev.lectern.article.fetch;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page that could not be had; the message says why, in words for the reader. */
public final class FetchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Where the fault lies. */
  public enum Fault {
    /** The address is no web address, or not one that Lectern opens. */
    ADDRESS,
    /** The other server can't be reached, is too slow, or gave no page. */
    SERVER,
    /** There is a page, but it is too big, of the wrong type, or without text. */
    PAGE
  }

  /** Login, payment, gone, legal reasons: none of them passes. */
  private static final Set<Integer> LASTING = Set.of(401, 402, 407, 410, 451);

  private final Fault fault;
  private final int status;
  private final @Nullable Duration wait;

  private FetchException(Fault fault, String message, int status, @Nullable Duration wait) {
    super(message);
    this.fault = fault;
    this.status = status;
    this.wait = wait;
  }

  static FetchException address(String message) {
    return new FetchException(Fault.ADDRESS, message, 0, null);
  }

  static FetchException server(String message) {
    return new FetchException(Fault.SERVER, message, 0, null);
  }

  static FetchException status(int status, @Nullable Duration wait, String message) {
    return new FetchException(Fault.SERVER, message, status, wait);
  }

  static FetchException page(String message) {
    return new FetchException(Fault.PAGE, message, 0, null);
  }

  /** The same, told of an address that a site led on to. */
  FetchException afterRedirect() {
    return new FetchException(
        fault, "The site leads on to another address. " + getMessage(), status, wait);
  }

  public Fault fault() {
    return fault;
  }

  /** The status that the server answered with; 0 where it gave none, or the fault is another. */
  public int status() {
    return status;
  }

  /** How long the server wants not to be asked (Retry-After); null where it doesn't say. */
  public @Nullable Duration retryAfter() {
    return wait;
  }

  /** Whether it may be there another time. */
  public boolean mayPass() {
    return fault == Fault.SERVER && !LASTING.contains(status);
  }
}
