package dev.lectern.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in each order of the list: bytes that no other article has, the lesser
 * first. One comparison then finds the page after any place.
 */
final class SortKeys {
  /** Index entries of PostgreSQL end at 2,704 bytes; titles differ long before. */
  private static final int LETTERS = 200;

  /** After all texts and numbers: what is not known comes last. */
  private static final byte[] LAST = {-1, -1, -1, -1, -1, -1, -1, -1, -1};

  private SortKeys() {}

  static byte[] added(Instant added, String id) {
    return join(latestFirst(ChronoUnit.MICROS.between(Instant.EPOCH, added)), text(id));
  }

  static byte[] title(String title, String id) {
    return join(text(title), text(id));
  }

  static byte[] source(@Nullable String source, Instant added, String id) {
    return join(source == null || source.isBlank() ? LAST : text(source), added(added, id));
  }

  static byte[] published(@Nullable LocalDate published, String id) {
    return join(published == null ? LAST : latestFirst(published.toEpochDay()), text(id));
  }

  static byte[] listening(@Nullable Duration listening, String id) {
    return join(listening == null ? LAST : number(listening.toMillis()), text(id));
  }

  private static byte[] latestFirst(long number) {
    return number(~number);
  }

  private static byte[] number(long number) {
    // The sign turned over, since bytes are compared without one.
    return ByteBuffer.allocate(Long.BYTES).putLong(number ^ Long.MIN_VALUE).array();
  }

  private static byte[] text(String text) {
    String words = String.join(" ", Words.plain(text).split("[^\\p{L}\\p{N}]+", -1)).strip();
    String start = words.length() > LETTERS ? words.substring(0, LETTERS) : words;
    return start.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] first, byte[] second) {
    // A zero between, so that a text stands before its longer likes.
    return ByteBuffer.allocate(first.length + 1 + second.length)
        .put(first)
        .put((byte) 0)
        .put(second)
        .array();
  }
}
