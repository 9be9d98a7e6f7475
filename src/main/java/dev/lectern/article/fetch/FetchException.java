package dev.lectern.article.fetch;

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

  private final Fault fault;

  private FetchException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  static FetchException address(String message) {
    return new FetchException(Fault.ADDRESS, message);
  }

  static FetchException server(String message) {
    return new FetchException(Fault.SERVER, message);
  }

  static FetchException page(String message) {
    return new FetchException(Fault.PAGE, message);
  }

  /** The same, told of an address that a site led on to. */
  FetchException afterRedirect() {
    return new FetchException(fault, "The site leads on to another address. " + getMessage());
  }

  public Fault fault() {
    return fault;
  }
}
