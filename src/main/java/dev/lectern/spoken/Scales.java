package dev.lectern.spoken;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Thousands to trillions after an amount of money, in words and shortened. */
final class Scales {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("k", "thousand"),
          Map.entry("m", "million"),
          Map.entry("mm", "million"),
          Map.entry("mn", "million"),
          Map.entry("mil", "million"),
          Map.entry("mln", "million"),
          Map.entry("b", "billion"),
          Map.entry("bn", "billion"),
          Map.entry("bil", "billion"),
          Map.entry("bln", "billion"),
          Map.entry("t", "trillion"),
          Map.entry("tn", "trillion"),
          Map.entry("trn", "trillion"),
          Map.entry("cr", "crore"),
          Map.entry("l", "lakh"));

  private static final String WORDS =
      "hundred|thousand|million|billion|trillion|quadrillion|lakh|crore";

  /** To follow an amount; no group of its own. */
  static final String PATTERN =
      "(?:[ -]?(?i:"
          + WORDS
          + ")(?![A-Za-z])|(?: ?(?i:mln|bln|trn|mil|bil|mn|bn|tn|mm|cr)| ?[kKmMbB]|[tTL])\\.?+(?![A-Za-z0-9]))";

  private Scales() {}

  /** With the space before it, or empty if there is none. */
  static String say(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String bare = written.replaceAll("[ .-]", "").toLowerCase(Locale.ROOT);
    return " " + NAMES.getOrDefault(bare, bare);
  }
}
