/**
 * From written text to sentences of spoken words that know their source: {@link
 * dev.lectern.spoken.Verbalizer}.
 */
@NullMarked
package dev.lectern.spoken;

import org.jspecify.annotations.NullMarked;
