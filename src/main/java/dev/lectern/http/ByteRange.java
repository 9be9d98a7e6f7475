package dev.lectern.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of bytes asked for (RFC 9110, 14.1.2).
 *
 * @param from first byte
 * @param to offset after the last byte
 */
record ByteRange(long from, long to) {
  private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d*)-(\\d*)\\s*");

  /** The length of what a range can't be taken from shows the client what there is. */
  static final class UnsatisfiableException extends RuntimeException {
    private final long length;

    UnsatisfiableException(long length) {
      super("The range asked for lies outside of the " + length + " bytes that there are.");
      this.length = length;
    }

    long length() {
      return length;
    }
  }

  /**
   * Reads a Range header. What is not one well-formed byte range is as if it weren't there, as the
   * RFC allows: then the whole is sent.
   *
   * @throws UnsatisfiableException when it begins at or after the end
   */
  static Optional<ByteRange> parse(String header, long length) {
    Matcher matcher = SINGLE.matcher(header);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String first = matcher.group(1);
    String last = matcher.group(2);
    if (first.isEmpty()) {
      return last.isEmpty() ? Optional.empty() : Optional.of(suffix(number(last), length));
    }
    long from = number(first);
    long to = last.isEmpty() ? length : Math.min(number(last), length - 1) + 1;
    if (from >= length) {
      throw new UnsatisfiableException(length);
    }
    return !last.isEmpty() && number(last) < from
        ? Optional.empty()
        : Optional.of(new ByteRange(from, to));
  }

  private static ByteRange suffix(long count, long length) {
    if (count == 0 || length == 0) {
      throw new UnsatisfiableException(length);
    }
    return new ByteRange(Math.max(0, length - count), length);
  }

  private static long number(String digits) {
    // More than 18 digits are beyond any length and may not overflow.
    return digits.length() > 18 ? Long.MAX_VALUE / 2 : Long.parseLong(digits);
  }
}
