package dev.lectern.spoken;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Units as written after a number. Left out are those that are words or letters more often than
 * units ("in", "A").
 */
final class Units {
  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("%", "percent"),
          Map.entry("‰", "per mille"),
          Map.entry("km", "kilometers"),
          Map.entry("m", "meters"),
          Map.entry("cm", "centimeters"),
          Map.entry("mm", "millimeters"),
          Map.entry("µm", "micrometers"),
          Map.entry("nm", "nanometers"),
          Map.entry("km²", "square kilometers"),
          Map.entry("m²", "square meters"),
          Map.entry("m³", "cubic meters"),
          Map.entry("ft", "feet"),
          Map.entry("mi", "miles"),
          Map.entry("kg", "kilograms"),
          Map.entry("g", "grams"),
          Map.entry("mg", "milligrams"),
          Map.entry("lb", "pounds"),
          Map.entry("lbs", "pounds"),
          Map.entry("oz", "ounces"),
          Map.entry("l", "liters"),
          Map.entry("L", "liters"),
          Map.entry("ml", "milliliters"),
          Map.entry("mL", "milliliters"),
          Map.entry("ha", "hectares"),
          Map.entry("s", "seconds"),
          Map.entry("ms", "milliseconds"),
          Map.entry("min", "minutes"),
          Map.entry("h", "hours"),
          Map.entry("hrs", "hours"),
          Map.entry("km/h", "kilometers per hour"),
          Map.entry("kph", "kilometers per hour"),
          Map.entry("m/s", "meters per second"),
          Map.entry("mph", "miles per hour"),
          Map.entry("W", "watts"),
          Map.entry("kW", "kilowatts"),
          Map.entry("MW", "megawatts"),
          Map.entry("GW", "gigawatts"),
          Map.entry("kWh", "kilowatt hours"),
          Map.entry("MWh", "megawatt hours"),
          Map.entry("kV", "kilovolts"),
          Map.entry("V", "volts"),
          Map.entry("Hz", "hertz"),
          Map.entry("kHz", "kilohertz"),
          Map.entry("MHz", "megahertz"),
          Map.entry("GHz", "gigahertz"),
          Map.entry("KB", "kilobytes"),
          Map.entry("kB", "kilobytes"),
          Map.entry("MB", "megabytes"),
          Map.entry("GB", "gigabytes"),
          Map.entry("TB", "terabytes"),
          Map.entry("Mbps", "megabits per second"),
          Map.entry("Gbps", "gigabits per second"),
          Map.entry("°C", "degrees celsius"),
          Map.entry("°F", "degrees fahrenheit"),
          Map.entry("°", "degrees"));

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "percent", "percent",
          "per mille", "per mille",
          "feet", "foot",
          "hertz", "hertz",
          "kilohertz", "kilohertz",
          "megahertz", "megahertz",
          "gigahertz", "gigahertz");

  /** Longest first; a group named unit. */
  static final String PATTERN =
      "(?<unit>"
          + PLURALS.keySet().stream()
              .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
              .map(Pattern::quote)
              .collect(Collectors.joining("|"))
          + ")(?![A-Za-z0-9²³])";

  private Units() {}

  static String say(String unit, boolean one) {
    String plural = PLURALS.getOrDefault(unit, unit);
    if (!one || IRREGULAR.getOrDefault(plural, "").equals(plural)) {
      return plural;
    }
    String irregular = IRREGULAR.get(plural);
    return irregular != null ? irregular : singular(plural);
  }

  /** The noun is the word before "per" or the last one; in "degrees celsius" the first. */
  private static String singular(String plural) {
    return plural
        .replaceFirst("^degrees", "degree")
        .replaceFirst("s( per .*)?$", plural.startsWith("degrees ") ? "s" : "$1");
  }
}
