package dev.lectern.spoken;

/** Text to read in the place of the characters from {@code start} to before {@code end}. */
record Edit(int start, int end, String text) {}
