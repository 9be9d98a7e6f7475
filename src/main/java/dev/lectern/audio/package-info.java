/**
 * From samples to files: {@link dev.lectern.audio.AudioFormat} names the formats and opens their
 * encoders.
 */
@NullMarked
package dev.lectern.audio;

import org.jspecify.annotations.NullMarked;
