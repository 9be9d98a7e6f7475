package dev.lectern.article.fetch;

import dev.lectern.network.IpLiteral;
import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of the web, taken apart so that no part can be read in two ways.
 *
 * @param secure https, else http
 * @param host a name in ASCII and lower case without a final dot, or an IP address without brackets
 * @param target path and query, as they are sent
 */
record WebAddress(boolean secure, String host, int port, String target) {
  /** Beyond what servers take. */
  private static final int LONGEST = 8_000;

  /** Below these stand services that are no web servers, which a request could set off. */
  private static final int FIRST_FREE_PORT = 1024;

  private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*");
  private static final Pattern PARTS =
      Pattern.compile("(?<scheme>https?)://(?<server>[^/?#]*)(?<target>[^#]*).*");
  private static final Pattern SERVER =
      Pattern.compile("(?:\\[(?<v6>[^\\]]*)\\]|(?<name>[^:\\[\\]]*))(?::(?<port>\\d{0,5}))?");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*");

  /** What programs take for a number, in decimal, octal or hexadecimal, with any count of dots. */
  private static final Pattern ENDS_IN_NUMBER =
      Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)");

  /**
   * @param text as a reader wrote it; blanks around it and letters of all languages are fine
   * @throws FetchException when it is no address of a web page
   */
  static WebAddress parse(String text) {
    String encoded = UrlEncoding.encode(text.strip());
    if (encoded.length() > LONGEST) {
      throw FetchException.address(
          "The address is longer than " + LONGEST + " characters, which no server takes.");
    }
    Matcher parts = PARTS.matcher(lowerScheme(encoded));
    if (!parts.matches()) {
      throw FetchException.address(
          "This is not the address of a web page. Write it in full, beginning with https:// or"
              + " http://.");
    }
    boolean secure = parts.group("scheme").equals("https");
    String server = UrlEncoding.decode(parts.group("server"));
    if (server.contains("@")) {
      throw FetchException.address(
          "The address holds a user name or password before an @ sign; write it without.");
    }
    Matcher named = SERVER.matcher(server);
    if (!named.matches()) {
      throw FetchException.address("The address names no host that could be found.");
    }
    String host = named.group("v6") == null ? name(named.group("name")) : v6(named.group("v6"));
    // Only a server may stand in brackets; java.net.URI holds to that.
    String target = parts.group("target").replace("[", "%5B").replace("]", "%5D");
    return new WebAddress(
        secure,
        host,
        port(named.group("port"), secure),
        target.startsWith("/") ? target : "/" + target);
  }

  /**
   * @param location where a redirect leads, whole or relative to this address
   */
  WebAddress resolve(String location) {
    try {
      String encoded = UrlEncoding.encode(location.strip());
      if (SCHEME.matcher(encoded).matches()) {
        return parse(encoded);
      }
      // URI.resolve would drop the last step of the path.
      return encoded.startsWith("?")
          ? parse(toUri().toString().replaceFirst("\\?.*", "") + encoded)
          : parse(toUri().resolve(encoded).toString());
    } catch (IllegalArgumentException e) {
      throw FetchException.server("The site leads on to an address that can't be read.");
    }
  }

  URI toUri() {
    boolean usual = port == (secure ? 443 : 80);
    return URI.create(
        (secure ? "https://" : "http://") + authority() + (usual ? "" : ":" + port) + target);
  }

  /** The host as it is written in an address. */
  String authority() {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private static String lowerScheme(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? text
        : text.substring(0, colon).toLowerCase(Locale.ROOT) + text.substring(colon);
  }

  private static String v6(String literal) {
    InetAddress address = literal.contains(":") ? IpLiteral.parse(literal) : null;
    if (address == null || address instanceof Inet4Address) {
      throw FetchException.address(
          "The address holds an IP address in brackets that is not a plain IPv6 address.");
    }
    return address.getHostAddress();
  }

  private static String name(String written) {
    String host;
    try {
      host = IDN.toASCII(written).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    } catch (IllegalArgumentException e) {
      host = "";
    }
    if (!NAME.matcher(host).matches()) {
      throw FetchException.address("The address names no host that could be found.");
    }
    if (ENDS_IN_NUMBER.matcher(host).matches() && IpLiteral.parse(host) == null) {
      throw FetchException.address(
          "The address holds an IP address in an unusual form; write it as four numbers from 0 to"
              + " 255 with dots between.");
    }
    return host;
  }

  private static int port(@Nullable String written, boolean secure) {
    if (written == null || written.isEmpty()) {
      return secure ? 443 : 80;
    }
    int port = Integer.parseInt(written);
    if (port != 80 && port != 443 && (port < FIRST_FREE_PORT || port > 65_535)) {
      throw FetchException.address(
          "The address names port "
              + port
              + "; allowed are 80, 443, and "
              + FIRST_FREE_PORT
              + " to 65535.");
    }
    return port;
  }
}
