/**
 * Reading an article aloud: {@link dev.lectern.narration.Narrator} plans it and makes renditions of
 * it.
 */
@NullMarked
package dev.lectern.narration;

import org.jspecify.annotations.NullMarked;
