package dev.lectern.network;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * The IP addresses that begin with the same bits.
 *
 * @param first any address of the range
 * @param bits how many are the same, 0 to 32 or 128
 */
public record AddressRange(InetAddress first, int bits) {
  /**
   * @param text {@code 10.0.0.0/8}, or one address
   * @return null when it is neither
   */
  public static @Nullable AddressRange parse(String text) {
    int slash = text.indexOf('/');
    InetAddress first = IpLiteral.parse(slash < 0 ? text : text.substring(0, slash));
    if (first == null) {
      return null;
    }
    int most = first.getAddress().length * Byte.SIZE;
    String bits = slash < 0 ? String.valueOf(most) : text.substring(slash + 1);
    return bits.matches("\\d{1,3}") && Integer.parseInt(bits) <= most
        ? new AddressRange(first, Integer.parseInt(bits))
        : null;
  }

  public boolean contains(InetAddress address) {
    byte[] ours = first.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += Byte.SIZE) {
      int mask = 0xff00 >> Math.min(Byte.SIZE, bits - bit) & 0xff;
      if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
