package dev.lectern.spoken;

import java.util.List;

/**
 * A text to say, and how its parts are to be said.
 *
 * @param directions in order of their starts, nested or apart, never crossed
 */
public record Script(String text, List<Direction> directions) {
  public Script(String text, List<Direction> directions) {
    this.text = text;
    this.directions = List.copyOf(directions);
  }

  /** A text that is said as it stands. */
  public static Script of(String text) {
    return new Script(text, List.of());
  }
}
