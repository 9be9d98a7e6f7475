/**
 * The pages that people meet, rendered on the server: {@link dev.lectern.http.page.ReadingPage}
 * fills the templates in {@code web/} with jsoup, which does all escaping.
 */
@NullMarked
package dev.lectern.http.page;

import org.jspecify.annotations.NullMarked;
