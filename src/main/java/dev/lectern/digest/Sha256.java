package dev.lectern.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Digests by SHA-256 (FIPS 180-4), in lower case hexadecimal: the same content has the same name on
 * any machine.
 */
public final class Sha256 {
  private Sha256() {}

  /** All 64 digits of the digest of the text in UTF-8. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The first digits of the digest of the text.
   *
   * @param digits 0 to 64, each of four bits
   */
  public static String hex(String text, int digits) {
    return hex(text).substring(0, digits);
  }

  /** All 64 digits of the digest of the bytes. */
  public static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
