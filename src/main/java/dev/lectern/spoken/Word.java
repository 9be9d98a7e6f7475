package dev.lectern.spoken;

import java.util.List;

/**
 * One spoken word.
 *
 * @param text lower-case a to z and apostrophe only, never empty: what FreeTTS takes; a spelled
 *     letter is one word
 * @param start offset of the first source character it stands for, in UTF-16 units of the passage's
 *     text
 * @param end offset after the last one; words made of one written token ("$45": forty, five,
 *     dollars) share one span, and words that nobody wrote have one of no length
 * @param phones its pronunciation in FreeTTS's phone set with stress digits, or empty to leave it
 *     to the lexicon
 * @param pause the break after it
 * @param rule the name of the rule that made it, such as {@code word}, {@code cardinal}, {@code
 *     date}
 */
public record Word(
    String text, int start, int end, List<String> phones, Pause pause, Weight weight, String rule) {
  Word withPause(Pause newPause) {
    return new Word(text, start, end, phones, newPause, weight, rule);
  }
}
