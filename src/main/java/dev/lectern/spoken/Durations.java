package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;

/** Says how long. */
final class Durations {
  private Durations() {}

  /** The parts that are not zero, the last one after "and". */
  static String say(int hours, int minutes, int seconds) {
    List<String> parts = new ArrayList<>();
    add(parts, hours, "hour");
    add(parts, minutes, "minute");
    add(parts, seconds, "second");
    if (parts.isEmpty()) {
      return count(0, "second");
    }
    int last = parts.size() - 1;
    String first = String.join(" ", parts.subList(0, last));
    return (first.isEmpty() ? "" : first + " and ") + parts.get(last);
  }

  static String count(int number, String noun) {
    return Numbers.cardinal(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static void add(List<String> parts, int number, String noun) {
    if (number > 0) {
      parts.add(count(number, noun));
    }
  }
}
