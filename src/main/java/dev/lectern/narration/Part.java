package dev.lectern.narration;

/** A rendition is made of parts, end to end. */
sealed interface Part {
  /** Bytes known from numbers alone: a header, a trailer. Nobody changes them. */
  @SuppressWarnings("ArrayRecordComponent")
  record Fixed(byte[] bytes) implements Part {}

  /**
   * A recorded body.
   *
   * @param length in bytes, or {@link Long#MAX_VALUE} while it is not known
   */
  record Body(Take take, long length) implements Part {}

  default long size() {
    return this instanceof Body body ? body.length() : ((Fixed) this).bytes().length;
  }
}
