package dev.lectern.article;

import org.jspecify.annotations.Nullable;

/**
 * The place of an article among those that came with it: a chapter of a book.
 *
 * @param title of the whole
 * @param position from 1
 * @param count of the articles of the whole
 * @param previous id of the article before; null at the first
 * @param next id of the article after; null at the last
 */
public record Series(
    String title, int position, int count, @Nullable String previous, @Nullable String next) {}
