package dev.lectern.narration;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long the pauses are.
 *
 * @param seconds for each kind, 0 to {@link #LONGEST} in hundredths, at the voice's own speed
 */
public record PauseLengths(Map<Break, Double> seconds) {
  /** In seconds; who hears nothing for longer takes the sound for broken. */
  public static final double LONGEST = 5;

  public static final PauseLengths NORMAL = parse("");

  public PauseLengths(Map<Break, Double> seconds) {
    this.seconds = Collections.unmodifiableMap(new EnumMap<>(seconds));
  }

  /**
   * Reads what {@link #text} writes: {@code heading:0.8,item:0.3}; kinds that are not there have
   * their usual pause, a number alone multiplies all of them.
   *
   * @throws IllegalArgumentException says what is allowed
   */
  public static PauseLengths parse(String text) {
    var seconds = new EnumMap<Break, Double>(Break.class);
    for (Break kind : Break.values()) {
      seconds.put(kind, kind.standard());
    }
    if (text.isBlank()) {
      return new PauseLengths(seconds);
    }
    if (!text.contains(":")) {
      double factor = number(text, text);
      seconds.replaceAll((kind, length) -> checked(length * factor, text));
      return new PauseLengths(seconds);
    }
    for (String pause : text.split(",", -1)) {
      String[] parts = pause.split(":", -1);
      if (parts.length != 2) {
        throw refusal(text);
      }
      seconds.put(kind(parts[0], text), checked(number(parts[1], text), text));
    }
    return new PauseLengths(seconds);
  }

  /** Those that are not usual, as a URL has them; empty if all are. */
  public String text() {
    return seconds.entrySet().stream()
        .filter(pause -> pause.getValue() != pause.getKey().standard())
        .map(pause -> name(pause.getKey()) + ":" + pause.getValue())
        .collect(Collectors.joining(","));
  }

  double of(Break kind) {
    return seconds.getOrDefault(kind, kind.standard());
  }

  private static String name(Break kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Break kind(String name, String text) {
    return Arrays.stream(Break.values())
        .filter(kind -> name(kind).equals(name.strip()))
        .findFirst()
        .orElseThrow(() -> refusal(text));
  }

  private static double number(String number, String text) {
    try {
      return Double.parseDouble(number);
    } catch (NumberFormatException e) {
      throw refusal(text);
    }
  }

  private static double checked(double length, String text) {
    if (!(length >= 0 && length <= LONGEST)) {
      throw refusal(text);
    }
    return Math.round(length * 100) / 100.0;
  }

  private static IllegalArgumentException refusal(String text) {
    String kinds =
        Arrays.stream(Break.values()).map(PauseLengths::name).collect(Collectors.joining(", "));
    return new IllegalArgumentException(
        "The pauses are \""
            + text
            + "\"; allowed are a factor such as 1.5, or seconds from 0 to 5 by kind, such as"
            + " heading:0.8,item:0.3, of the kinds "
            + kinds
            + ".");
  }
}
