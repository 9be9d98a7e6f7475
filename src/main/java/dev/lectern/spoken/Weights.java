package dev.lectern.spoken;

import java.util.List;

/** The weight of each character of a script. */
final class Weights {
  private final List<Direction.Emphasis> emphases;
  private int next;
  private int strongEnd;
  private int emphasisEnd;

  Weights(Script script) {
    emphases =
        script.directions().stream()
            .filter(Direction.Emphasis.class::isInstance)
            .map(Direction.Emphasis.class::cast)
            .toList();
  }

  /** Of the character at the offset; offsets must be asked for in rising order. */
  Weight at(int offset) {
    while (next < emphases.size() && emphases.get(next).start() <= offset) {
      Direction.Emphasis emphasis = emphases.get(next);
      if (emphasis.strong()) {
        strongEnd = Math.max(strongEnd, emphasis.end());
      } else {
        emphasisEnd = Math.max(emphasisEnd, emphasis.end());
      }
      next++;
    }
    return offset < strongEnd
        ? Weight.STRONG
        : offset < emphasisEnd ? Weight.EMPHASIS : Weight.NONE;
  }
}
