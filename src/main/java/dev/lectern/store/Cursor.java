package dev.lectern.store;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A place in an order of the list, which stays the same place whatever is added or removed. */
final class Cursor {
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final Sort sort;
  private final boolean titles;
  private final byte[] key;

  /**
   * @param titles whether it is among the articles found by their titles, which come first
   * @param key of the last article before the place; empty at the beginning
   */
  Cursor(Sort sort, boolean titles, byte[] key) {
    this.sort = sort;
    this.titles = titles;
    this.key = key;
  }

  /** Where a list begins. */
  static Cursor start(Sort sort, boolean titles) {
    return new Cursor(sort, titles, new byte[0]);
  }

  /**
   * @throws IllegalArgumentException when the text is no cursor of this order
   */
  static Cursor parse(@Nullable String text, Sort sort, boolean titles) {
    if (text == null || text.isEmpty()) {
      return start(sort, titles);
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      boolean sameSort = bytes.remaining() > 2 && bytes.get() == sort.code();
      boolean inTitles = sameSort && bytes.get() == 1;
      if (sameSort && (titles || !inTitles)) {
        byte[] key = new byte[bytes.remaining()];
        bytes.get(key);
        return new Cursor(sort, inTitles, key);
      }
    } catch (IllegalArgumentException e) {
      // Answered below, as a cursor of another order is.
    }
    throw new IllegalArgumentException(
        "The cursor \""
            + text
            + "\" is not of this list; take it from the page before, or leave it out.");
  }

  Sort sort() {
    return sort;
  }

  boolean titles() {
    return titles;
  }

  byte[] key() {
    return key;
  }

  String text() {
    return ENCODER.encodeToString(
        ByteBuffer.allocate(2 + key.length)
            .put(sort.code())
            .put((byte) (titles ? 1 : 0))
            .put(key)
            .array());
  }
}
