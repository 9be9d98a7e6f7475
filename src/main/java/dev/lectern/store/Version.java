package dev.lectern.store;

import java.time.Instant;

/**
 * A text that an article has or had.
 *
 * @param version its number; the text was replaced when the number grew
 * @param since when the text came
 */
public record Version(long version, Instant since, String title) {}
