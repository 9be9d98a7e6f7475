package dev.lectern.http.page;

/**
 * Why a form of the dictionary page was refused.
 *
 * @param field the field that it is about
 * @param message why, and what is allowed, in words for the reader
 * @param given what was filled in
 */
public record DictionaryRefusal(Field field, String message, DictionaryDraft given) {
  /** The fields in which something may be wrong. */
  public enum Field {
    WRITTEN,
    SAID,
    FILE
  }
}
