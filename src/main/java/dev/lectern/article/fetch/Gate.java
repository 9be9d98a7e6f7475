package dev.lectern.article.fetch;

import dev.lectern.network.IpLiteral;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Lets through only hosts all of whose IP addresses may be opened. */
final class Gate {
  private final AllowList allowed;
  private final Resolver resolver;

  Gate(AllowList allowed, Resolver resolver) {
    this.allowed = allowed;
    this.resolver = resolver;
  }

  /**
   * Looks a host up and checks what is found.
   *
   * @return its IP addresses, at least one; to be connected to as they are, since a second look-up
   *     may find others
   */
  List<InetAddress> pass(String host) {
    List<InetAddress> addresses = lookUp(host);
    for (InetAddress address : addresses) {
      String objection = PublicAddresses.objection(address);
      if (objection != null && !allowed.permits(host, address)) {
        throw FetchException.address(
            "The host "
                + host
                + " is not on the open internet: it has "
                + objection
                + ". Lectern opens such hosts only when its setting allow-addresses names them.");
      }
    }
    return addresses;
  }

  private List<InetAddress> lookUp(String host) {
    InetAddress literal = IpLiteral.parse(host);
    if (literal != null) {
      return List.of(literal);
    }
    try {
      List<InetAddress> found = resolver.resolve(host);
      if (!found.isEmpty()) {
        return found;
      }
    } catch (UnknownHostException e) {
      // Told below, as for a host without addresses.
    }
    throw FetchException.server(
        "There is no host named "
            + host
            + ", or this machine has no connection. Check the spelling of the address.");
  }
}
