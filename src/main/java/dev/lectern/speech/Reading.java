package dev.lectern.speech;

import java.util.List;

/**
 * A word as the engine gets it.
 *
 * @param name the word by which the engine's trees know its part of speech: "it" for "it's"
 * @param phones what is said, with stress digits; empty only where a word has no letters
 * @param mark the punctuation after it, or empty
 */
record Reading(String name, List<String> phones, String mark) {
  Reading withMark(String newMark) {
    return new Reading(name, phones, newMark);
  }
}
