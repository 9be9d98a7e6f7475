/**
 * Formulas, as pages have them in MathML, on one line of text and in spoken words; {@link
 * dev.lectern.article.math.Formula} is the way in.
 */
@NullMarked
package dev.lectern.article.math;

import org.jspecify.annotations.NullMarked;
