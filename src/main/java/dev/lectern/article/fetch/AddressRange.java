package dev.lectern.article.fetch;

import java.net.InetAddress;

/**
 * The IP addresses that begin with the same bits.
 *
 * @param first any address of the range
 * @param bits how many are the same, 0 to 32 or 128
 */
record AddressRange(InetAddress first, int bits) {
  /**
   * @param text {@code 10.0.0.0/8}, or one address
   * @throws IllegalArgumentException when it is neither
   */
  static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    InetAddress first = IpLiteral.parse(slash < 0 ? text : text.substring(0, slash));
    if (first == null) {
      throw new IllegalArgumentException("\"" + text + "\" is no IP address or range of them.");
    }
    int most = first.getAddress().length * Byte.SIZE;
    String bits = slash < 0 ? String.valueOf(most) : text.substring(slash + 1);
    if (!bits.matches("\\d{1,3}") || Integer.parseInt(bits) > most) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no range: after the slash comes a number from 0 to " + most + ".");
    }
    return new AddressRange(first, Integer.parseInt(bits));
  }

  boolean contains(InetAddress address) {
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
