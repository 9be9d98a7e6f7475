/**
 * What is read: an {@link dev.lectern.article.Article} is a list of blocks whose passages are read
 * aloud.
 */
@NullMarked
package dev.lectern.article;

import org.jspecify.annotations.NullMarked;
