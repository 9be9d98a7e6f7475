package dev.lectern.article.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes an address with the characters that may stand in one. */
final class UrlEncoding {
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=";

  private UrlEncoding() {}

  /** Encodes whatever can't stand in an address; what is encoded already stays. */
  static String encode(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
      if (plain || c == '%') {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format("%02X", (int) c));
      }
    }
    String stray = "%(?![0-9a-fA-F]{2})";
    return encoded.toString().replaceAll(stray, "%25");
  }

  static String decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '%') {
        bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(encoded.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
