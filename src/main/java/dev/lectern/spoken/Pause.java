package dev.lectern.spoken;

/** The break after a word, with the punctuation mark by which FreeTTS's phrasing rules know it. */
public enum Pause {
  NONE(""),
  COMMA(","),
  COLON(":"),
  FULL_STOP("."),
  QUESTION("?"),
  EXCLAMATION("!");

  private final String mark;

  Pause(String mark) {
    this.mark = mark;
  }

  public String mark() {
    return mark;
  }
}
