package dev.lectern.speech;

import dev.lectern.spoken.Weight;
import java.util.List;

/**
 * A word as the engine gets it.
 *
 * @param name the word by which the engine's trees know its part of speech: "it" for "it's"
 * @param phones what is said, with stress digits; empty only where a word has no letters
 * @param mark the punctuation after it, or empty
 * @param weight how much it stands out
 */
record Reading(String name, List<String> phones, String mark, Weight weight) {
  Reading withMark(String newMark) {
    return new Reading(name, phones, newMark, weight);
  }
}
