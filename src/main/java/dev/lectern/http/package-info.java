/** The service on the web: {@link dev.lectern.http.WebServer} has the table of routes. */
@NullMarked
package dev.lectern.http;

import org.jspecify.annotations.NullMarked;
