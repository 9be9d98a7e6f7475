package dev.lectern.spoken;

/** How much a word stands out from those around it. */
public enum Weight {
  NONE,
  EMPHASIS,
  STRONG
}
