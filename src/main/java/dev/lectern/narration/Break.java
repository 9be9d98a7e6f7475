package dev.lectern.narration;

/** After what a pause comes. */
public enum Break {
  HEADING(0.6),
  PARAGRAPH(0.3),
  ITEM(0.2),
  QUOTE(0.4),
  ROW(0.3),
  CELL(0.1);

  private final double standard;

  Break(double standard) {
    this.standard = standard;
  }

  /**
   * The usual pause in seconds at the voice's own speed, beside the 0.1 s at the end and the 0.2 s
   * at the start of each utterance that are FreeTTS's own.
   */
  public double standard() {
    return standard;
  }
}
