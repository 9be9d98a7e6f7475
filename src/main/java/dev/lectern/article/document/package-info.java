/**
 * The ways in beside a page: {@link dev.lectern.article.document.DocumentReader} makes articles of
 * a file, be it a web page, a plain text, Markdown, an EPUB book or a PDF.
 */
@NullMarked
package dev.lectern.article.document;

import org.jspecify.annotations.NullMarked;
