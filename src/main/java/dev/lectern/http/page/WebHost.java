package dev.lectern.http.page;

import java.net.URI;

/** Names the machine that an address of the web leads to. */
final class WebHost {
  private WebHost() {}

  /** Empty where the address is none of the web. */
  static String of(String address) {
    try {
      URI uri = URI.create(address);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? uri.getHost() : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
