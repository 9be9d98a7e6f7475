/**
 * From a page or a text to an {@link dev.lectern.article.Article}: {@link
 * dev.lectern.article.extract.Extractor}.
 */
@NullMarked
package dev.lectern.article.extract;

import org.jspecify.annotations.NullMarked;
