package dev.lectern.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader's change to an article; what is null stays.
 *
 * @param title not blank
 * @param tags all that it shall have
 * @param unopened whether it shall count as new
 */
public record Edit(
    @Nullable String title, @Nullable List<String> tags, @Nullable Boolean unopened) {}
