package dev.lectern.article.fetch;

import io.vertx.core.Vertx;

/** Gets a page by its address, from public servers only, within limits of time and size. */
public final class Fetcher {
  public Fetcher(Vertx vertx, FetchRules rules) {}

  /**
   * Gets the page that stands at an address; blocks, up to the rules' time.
   *
   * @throws FetchException when there is none to be had; the message says why to a reader
   */
  public FetchedPage fetch(String address) throws FetchException {
    throw FetchException.address("The address " + address + " can't be opened.");
  }
}
