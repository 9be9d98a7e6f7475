package dev.lectern.narration;

/**
 * When a written word is heard.
 *
 * @param start first sample, from the start of the passage
 * @param end sample after the last one
 * @param from offset of its first character in the passage's text
 * @param to offset after its last one
 */
public record Cue(long start, long end, int from, int to) {}
