package dev.lectern.network;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What proxies say of the requests that they pass on: by {@code X-Forwarded-For}, {@code -Proto}
 * and {@code -Host}, or else by {@code Forwarded} (RFC 7239).
 *
 * @param addresses as they are written, the client's first, each added by the one after it
 * @param scheme of the connection to the nearest proxy; empty where it doesn't say
 * @param authority that the nearest proxy was asked for; empty where it doesn't say
 */
record ForwardedFor(List<String> addresses, String scheme, String authority) {
  /** A request with any of these was passed on. */
  static final List<String> HEADERS =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Via");

  private static final Pattern PAIR =
      Pattern.compile("(?<name>for|proto|host)=(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^;,\\s]*))");

  /** An address, which a port may follow. */
  private static final Pattern NODE =
      Pattern.compile("\\[(?<six>[^\\]]*)](?::\\d+)?|(?<four>\\d+(?:\\.\\d+){3})(?::\\d+)?");

  /**
   * @param header all values of the header of this name, with commas between; null without one
   */
  static ForwardedFor of(Function<String, @Nullable String> header) {
    String chain = header.apply("X-Forwarded-For");
    if (chain != null) {
      return new ForwardedFor(
          List.of(chain.strip().split("\\s*,\\s*", -1)),
          last(header.apply("X-Forwarded-Proto")),
          last(header.apply("X-Forwarded-Host")));
    }
    String forwarded = header.apply("Forwarded");
    List<String> addresses = new ArrayList<>();
    String scheme = "";
    String authority = "";
    Matcher pair = PAIR.matcher(forwarded == null ? "" : forwarded.toLowerCase(Locale.ROOT));
    while (pair.find()) {
      String value = pair.group("quoted") == null ? pair.group("plain") : pair.group("quoted");
      switch (pair.group("name")) {
        case "for" -> addresses.add(value);
        case "proto" -> scheme = value;
        default -> authority = value;
      }
    }
    return new ForwardedFor(addresses, scheme, authority);
  }

  /** The address that is written so; null for one that is hidden or none. */
  static @Nullable InetAddress address(String node) {
    Matcher parts = NODE.matcher(node);
    if (!parts.matches()) {
      return IpLiteral.parse(node);
    }
    return IpLiteral.parse(parts.group("six") == null ? parts.group("four") : parts.group("six"));
  }

  private static String last(@Nullable String values) {
    return values == null ? "" : values.substring(values.lastIndexOf(',') + 1).strip();
  }
}
