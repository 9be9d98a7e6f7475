package dev.lectern.spoken;

import java.util.List;

/** Words that share the span [start, end) of the clean text: one written token. */
record Piece(int start, int end, List<Spoken> words, String rule) {}
