package dev.lectern.article.fetch;

import dev.lectern.network.AddressRange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the addresses of the open internet from all others (IANA's special-purpose registries). */
final class PublicAddresses {
  private static final AddressRange GLOBAL_UNICAST = range("2000::/3");
  private static final Map<AddressRange, String> SPECIAL = new LinkedHashMap<>();

  static {
    special("no address at all", "0.0.0.0/8", "::/128");
    special("an address of this machine itself", "127.0.0.0/8", "::1/128");
    special("a private address", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7");
    special("a private address of a provider", "100.64.0.0/10");
    // Azure's metadata service has a public address; the others' are link-local or private.
    special("the address of a cloud's own service", "168.63.129.16/32");
    special("a link-local address", "169.254.0.0/16", "fe80::/10");
    special("a site-local address", "fec0::/10");
    special("an address for tests", "198.18.0.0/15", "2001:2::/48");
    special(
        "an address for documents",
        "192.0.2.0/24",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "2001:db8::/32",
        "3fff::/20");
    special("an address of many machines at once", "224.0.0.0/4", "ff00::/8");
    // Each holds an IPv4 address, which a gateway on the way would open unchecked.
    special(
        "an address that stands for another",
        "192.88.99.0/24",
        "2001::/32",
        "2002::/16",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "::/96");
    special("a reserved address", "192.0.0.0/24", "240.0.0.0/4", "2001::/23", "100::/64");
  }

  private PublicAddresses() {}

  /** What the address is, in words, when it isn't public; else null. */
  static @Nullable String objection(InetAddress address) {
    for (Map.Entry<AddressRange, String> special : SPECIAL.entrySet()) {
      if (special.getKey().contains(address)) {
        return special.getValue();
      }
    }
    return address instanceof Inet6Address && !GLOBAL_UNICAST.contains(address)
        ? "a reserved address"
        : null;
  }

  private static void special(String what, String... ranges) {
    for (String range : ranges) {
      SPECIAL.put(range(range), what);
    }
  }

  private static AddressRange range(String text) {
    return Objects.requireNonNull(AddressRange.parse(text), text);
  }
}
