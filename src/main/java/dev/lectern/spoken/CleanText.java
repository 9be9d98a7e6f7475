package dev.lectern.spoken;

/**
 * Text in the characters the recognisers know, with the way back to the source.
 *
 * @param text ASCII where the source can be folded to it; other characters as written
 * @param starts for each char of {@code text}, the offset in the source at which it starts
 * @param ends for each char of {@code text}, the offset in the source after it
 */
@SuppressWarnings("ArrayRecordComponent") // two ints a character; never compared
record CleanText(String text, int[] starts, int[] ends) {}
