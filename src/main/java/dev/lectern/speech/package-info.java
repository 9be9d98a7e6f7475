/**
 * From spoken words to sound, by FreeTTS: {@link dev.lectern.speech.Voice} plans and speaks a
 * sentence.
 */
@NullMarked
package dev.lectern.speech;

import org.jspecify.annotations.NullMarked;
