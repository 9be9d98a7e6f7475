package dev.lectern.http.page;

import java.util.List;
import java.util.Locale;

/**
 * A thing about the pages that readers choose. {@code settings.css} carries out what is about their
 * look, the server what is about their sound.
 */
public enum ReadingSetting {
  COLOURS(
      "Colours",
      "device",
      new Choice("device", "As the device"),
      new Choice("light", "Paper"),
      new Choice("sepia", "Sepia"),
      new Choice("dark", "Night"),
      new Choice("vivid", "Yellow on black")),
  SIZE(
      "Text size",
      "100",
      new Choice("90", "90%"),
      new Choice("100", "100%, normal"),
      new Choice("115", "115%"),
      new Choice("130", "130%"),
      new Choice("150", "150%"),
      new Choice("175", "175%"),
      new Choice("200", "200%"),
      new Choice("250", "250%")),
  TYPEFACE(
      "Typeface",
      "serif",
      new Choice("serif", "Serif"),
      new Choice("sans", "Sans serif"),
      new Choice("mono", "Monospace"),
      new Choice("device", "The browser's own")),
  WIDTH(
      "Line width",
      "medium",
      new Choice("narrow", "Up to 45 characters"),
      new Choice("medium", "Up to 65 characters"),
      new Choice("wide", "Up to 80 characters")),
  LINES(
      "Line spacing",
      "normal",
      new Choice("normal", "Normal"),
      new Choice("wide", "Wide"),
      new Choice("wider", "Wider")),
  LETTERS(
      "Letter and word spacing",
      "normal",
      new Choice("normal", "Normal"),
      new Choice("wide", "Wide"),
      new Choice("wider", "Wider")),
  VERBOSITY(
      "The voice announces",
      "most",
      new Choice("some", "Nothing, and skips code"),
      new Choice("most", "Tables, lists, images"),
      new Choice("all", "Punctuation too")),
  PAUSES(
      "Pauses of the voice",
      "1",
      new Choice("0.5", "Short"),
      new Choice("1", "Normal"),
      new Choice("2", "Long"),
      new Choice("4", "Very long"));

  /**
   * One value that a setting may have.
   *
   * @param value as forms, the cookie and the style sheet have it
   * @param label as readers have it
   */
  record Choice(String value, String label) {}

  private final String label;
  private final String standard;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which can't be changed
  private final List<Choice> choices;

  ReadingSetting(String label, String standard, Choice... choices) {
    this.label = label;
    this.standard = standard;
    this.choices = List.of(choices);
  }

  /** Its name in forms, in the cookie and, after {@code data-}, on the root element. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name as readers have it. */
  public String label() {
    return label;
  }

  /** All allowed values, in the order in which they are offered. */
  public List<String> allowed() {
    return choices.stream().map(Choice::value).toList();
  }

  List<Choice> choices() {
    return choices;
  }

  /** What who has chosen nothing gets. */
  String standard() {
    return standard;
  }
}
