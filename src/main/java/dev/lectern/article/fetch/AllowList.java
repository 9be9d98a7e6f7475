package dev.lectern.article.fetch;

import dev.lectern.network.AddressRange;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hosts and ranges of addresses that may be opened although they aren't public. */
public final class AllowList {
  /** Only public addresses. */
  public static final AllowList NONE = new AllowList(Set.of(), List.of());

  private static final Pattern NUMERIC = Pattern.compile("[\\d.]+");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*");

  private final Set<String> hosts;
  private final List<AddressRange> ranges;

  private AllowList(Set<String> hosts, List<AddressRange> ranges) {
    this.hosts = hosts;
    this.ranges = ranges;
  }

  /**
   * @param list host names, addresses and ranges ({@code 10.0.0.0/8}), with commas between
   * @throws IllegalArgumentException when an entry is none of these; the message says which
   */
  public static AllowList parse(String list) {
    Set<String> hosts = new HashSet<>();
    Stream.Builder<AddressRange> ranges = Stream.builder();
    for (String part : list.split(",", -1)) {
      String entry = part.strip().toLowerCase(Locale.ROOT);
      AddressRange range = AddressRange.parse(entry);
      if (range != null) {
        ranges.add(range);
      } else if (NAME.matcher(entry).matches() && !NUMERIC.matcher(entry).matches()) {
        hosts.add(entry);
      } else if (!entry.isEmpty()) {
        throw new IllegalArgumentException(
            "\""
                + entry
                + "\" is not one of what is allowed: host names, IP addresses, and ranges such as"
                + " 10.0.0.0/8 or fd00::/8.");
      }
    }
    return new AllowList(hosts, ranges.build().toList());
  }

  boolean permits(String host, InetAddress address) {
    return hosts.contains(host) || ranges.stream().anyMatch(range -> range.contains(address));
  }
}
