package dev.lectern.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An IP address as it is written in full; never a name, so nothing is looked up. */
public final class IpLiteral {
  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  /** Four decimal numbers: 0177.0.0.1, 127.1 and 2130706433 mean different things to programs. */
  private static final Pattern V4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

  private static final Pattern V6 = Pattern.compile("(?=.*:)[0-9a-fA-F:.]+");

  private IpLiteral() {}

  /** Null when the text is no such address. One that is mapped into IPv6 comes back as IPv4. */
  public static @Nullable InetAddress parse(String text) {
    try {
      if (V4.matcher(text).matches()) {
        return InetAddress.getByName(text);
      }
      return V6.matcher(text).matches() ? InetAddress.getByName("[" + text + "]") : null;
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
