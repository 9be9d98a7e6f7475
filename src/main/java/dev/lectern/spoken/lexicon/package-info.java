/**
 * How words are said that no rule says right: {@link dev.lectern.spoken.lexicon.Lexicon}, read and
 * written as W3C Pronunciation Lexicons.
 */
@NullMarked
package dev.lectern.spoken.lexicon;

import org.jspecify.annotations.NullMarked;
