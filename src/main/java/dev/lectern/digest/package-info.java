/** Short names made from content: {@link dev.lectern.digest.Sha256}. */
@NullMarked
package dev.lectern.digest;

import org.jspecify.annotations.NullMarked;
