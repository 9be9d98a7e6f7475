/** Who may do what: {@link dev.lectern.http.access.Access} is the need that each route declares. */
@NullMarked
package dev.lectern.http.access;

import org.jspecify.annotations.NullMarked;
