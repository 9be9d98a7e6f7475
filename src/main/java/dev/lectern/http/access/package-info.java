/**
 * Who may do what: each route declares an {@link dev.lectern.http.access.Access}, and {@link
 * dev.lectern.http.access.AccessControl} holds it.
 */
@NullMarked
package dev.lectern.http.access;

import org.jspecify.annotations.NullMarked;
