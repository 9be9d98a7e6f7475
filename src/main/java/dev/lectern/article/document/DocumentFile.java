package dev.lectern.article.document;

import org.jspecify.annotations.Nullable;

/**
 * A document as it came.
 *
 * @param name of the file, or empty
 * @param type its media type, without parameters and in lower case; empty where none was told
 * @param charset what the sender says its text is encoded in; null when it isn't told
 * @param address where it came from; null for a file
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once and never compared.
public record DocumentFile(
    byte[] bytes, String name, String type, @Nullable String charset, @Nullable String address) {

  /** A file that its reader chose. */
  public DocumentFile(byte[] bytes, String name, String type) {
    this(bytes, name, type, null, null);
  }

  /** Its name, for a message. */
  String called() {
    return name.isEmpty() ? "This document" : "The file \"" + name + "\"";
  }
}
