package dev.lectern.spoken;

import java.util.List;

/**
 * One utterance: spoken without regard to what stands before and after it.
 *
 * @param start offset of its first source character in the passage's text
 * @param end offset after its last one
 * @param words at least one, at most {@link Verbalizer#MAX_WORDS}; the last one carries a pause
 *     other than NONE
 */
public record Sentence(int start, int end, List<Word> words) {}
