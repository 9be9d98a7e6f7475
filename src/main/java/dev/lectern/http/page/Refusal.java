package dev.lectern.http.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What could not be added to the library, and why.
 *
 * @param field the field of the library page that it came by
 * @param message why, and what is allowed, in words for the reader
 * @param given what the reader typed there; null where nothing can be kept
 */
public record Refusal(Field field, String message, @Nullable String given) {
  /** The three ways to add an article. */
  public enum Field {
    ADDRESS,
    TEXT,
    FILE;

    /** The name of the form's field. */
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
