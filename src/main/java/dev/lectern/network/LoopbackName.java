package dev.lectern.network;

import java.net.InetAddress;
import java.util.Locale;

/** Host names that lead to the machine itself wherever they are looked up. */
public final class LoopbackName {
  private LoopbackName() {}

  /**
   * Whether the host is {@code localhost}, a name below it (RFC 6761, 6.3) or a loopback address. A
   * name of another kind may lead here too, but by whom it was made to is not known.
   *
   * @param authority with or without a port
   */
  public static boolean matches(String authority) {
    String host = host(authority.toLowerCase(Locale.ROOT));
    InetAddress address = IpLiteral.parse(host);
    return address == null
        ? host.equals("localhost") || host.endsWith(".localhost")
        : address.isLoopbackAddress();
  }

  private static String host(String authority) {
    if (authority.startsWith("[")) {
      int end = authority.indexOf(']');
      return end < 0 ? "" : authority.substring(1, end);
    }
    return authority.replaceFirst(":\\d*$", "");
  }
}
