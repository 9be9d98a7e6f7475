/**
 * An address to the page that stands there, safely: see {@link dev.lectern.article.fetch.Fetcher}.
 */
@org.jspecify.annotations.NullMarked
package dev.lectern.article.fetch;
