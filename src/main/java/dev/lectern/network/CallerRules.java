package dev.lectern.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells who asks. Local is a request only when all speaks for it: this service listens on loopback,
 * the connection comes from there, under a name that always leads there, and nobody passed it on.
 * Another name may be a site's that was made to lead here (DNS rebinding); who passes requests on,
 * asks for others.
 */
public final class CallerRules {
  private final boolean listensLocally;
  private final TrustedProxies proxies;

  /**
   * @param host that is listened on
   */
  public CallerRules(String host, TrustedProxies proxies) {
    this.listensLocally = isLoopback(host);
    this.proxies = proxies;
  }

  /** Whether anyone but this machine's own people can ask. */
  public boolean isOpenToOthers() {
    return !listensLocally || !proxies.isEmpty();
  }

  /**
   * @param peer the other end of the connection
   * @param secure whether the connection is TLS
   * @param authority that was asked for; null where the request doesn't say
   * @param header all values of the header of this name, with commas between; null without one
   */
  public Caller caller(
      InetAddress peer,
      boolean secure,
      @Nullable String authority,
      Function<String, @Nullable String> header) {
    String asked = authority == null ? "" : authority;
    if (proxies.trusts(peer)) {
      return behindProxy(peer, secure, asked, ForwardedFor.of(header));
    }
    boolean local =
        listensLocally
            && peer.isLoopbackAddress()
            && LoopbackName.matches(asked)
            && ForwardedFor.HEADERS.stream().allMatch(name -> header.apply(name) == null);
    return new Caller(peer, local, secure, asked);
  }

  private Caller behindProxy(InetAddress peer, boolean secure, String asked, ForwardedFor told) {
    String authority = told.authority().isEmpty() ? asked : told.authority();
    boolean tls = told.scheme().isEmpty() ? secure : told.scheme().equalsIgnoreCase("https");
    return new Caller(client(peer, told.addresses()), false, tls, authority);
  }

  /** The last address that no trusted proxy has: what stands before it, it may have made up. */
  private InetAddress client(InetAddress peer, List<String> addresses) {
    InetAddress client = peer;
    for (int i = addresses.size() - 1; i >= 0 && proxies.trusts(client); i--) {
      InetAddress before = ForwardedFor.address(addresses.get(i));
      if (before == null) {
        return client;
      }
      client = before;
    }
    return client;
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // Nothing can listen there; that is told by who tries.
      return false;
    }
  }
}
