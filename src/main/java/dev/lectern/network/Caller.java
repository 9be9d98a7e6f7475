package dev.lectern.network;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Who asks, as far as the network tells.
 *
 * @param address of the client, beyond the proxies that are trusted
 * @param local whether the request comes from this very machine
 * @param secure whether the client's own connection is TLS
 * @param authority host and port as the client knows them; empty where it doesn't say
 */
public record Caller(InetAddress address, boolean local, boolean secure, String authority) {
  /** Bytes of an IPv6 address that a household or a machine has for itself. */
  private static final int NETWORK = 8;

  public String scheme() {
    return secure ? "https" : "http";
  }

  /** One for all addresses that one client may take: what is counted, is counted by it. */
  public String client() {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK)
        : address.getHostAddress();
  }
}
