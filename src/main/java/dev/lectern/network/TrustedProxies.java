package dev.lectern.network;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/** The proxies whose word is taken for whom they ask. */
public final class TrustedProxies {
  /** Nobody asks for others. */
  public static final TrustedProxies NONE = new TrustedProxies(List.of());

  private final List<AddressRange> ranges;

  private TrustedProxies(List<AddressRange> ranges) {
    this.ranges = ranges;
  }

  /**
   * @param list addresses and ranges ({@code 10.0.0.0/8}), with commas between
   * @throws IllegalArgumentException when an entry is neither; the message says which
   */
  public static TrustedProxies parse(String list) {
    List<AddressRange> ranges = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      String entry = part.strip();
      AddressRange range = AddressRange.parse(entry);
      if (range != null) {
        ranges.add(range);
      } else if (!entry.isEmpty()) {
        throw new IllegalArgumentException(
            "\""
                + entry
                + "\" is not one of what is allowed: IP addresses, and ranges such as 10.0.0.0/8 or"
                + " fd00::/8.");
      }
    }
    return new TrustedProxies(List.copyOf(ranges));
  }

  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  boolean trusts(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }
}
