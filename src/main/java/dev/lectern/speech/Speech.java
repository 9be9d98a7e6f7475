package dev.lectern.speech;

import java.util.List;

/**
 * The plan of a spoken sentence.
 *
 * @param samples its exact length
 * @param words one for each word of the sentence, in order; they rise and tile {@code first.start
 *     .. samples}
 */
public record Speech(int samples, List<SpokenWord> words) {
  /**
   * @param start first sample, from the start of the sentence
   * @param end sample after the last one; a pause after the word belongs to it
   */
  public record SpokenWord(int start, int end) {}
}
