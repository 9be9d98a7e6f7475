package dev.lectern.spoken;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shortened words and what is said for them. */
final class Abbreviations {
  /** Said so with a stop or without. */
  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("Dr", "doctor"),
          Map.entry("Mr", "mister"),
          Map.entry("Mrs", "missus"),
          Map.entry("Ms", "miz"),
          Map.entry("TEL", "telephone"),
          Map.entry("Tel", "telephone"),
          Map.entry("vs", "versus"),
          Map.entry("etc", "et cetera"),
          Map.entry("Ltd", "limited"),
          Map.entry("PhD", "P H D"),
          Map.entry("WWI", "world war one"),
          Map.entry("WWII", "world war two"),
          Map.entry("approx", "approximately"),
          Map.entry("dept", "department"),
          Map.entry("Dept", "department"));

  /** Words or names of their own unless a stop follows. */
  private static final Map<String, String> WITH_STOP =
      Map.ofEntries(
          Map.entry("Prof", "professor"),
          Map.entry("St", "saint"),
          Map.entry("Gen", "general"),
          Map.entry("Sen", "senator"),
          Map.entry("Rep", "representative"),
          Map.entry("Lt", "lieutenant"),
          Map.entry("Col", "colonel"),
          Map.entry("Capt", "captain"),
          Map.entry("Sgt", "sergeant"),
          Map.entry("Rev", "reverend"),
          Map.entry("Gov", "governor"),
          Map.entry("Pres", "president"),
          Map.entry("Jr", "junior"),
          Map.entry("Sr", "senior"),
          Map.entry("Inc", "incorporated"),
          Map.entry("Corp", "corporation"),
          Map.entry("Co", "company"),
          Map.entry("Ave", "avenue"),
          Map.entry("Blvd", "boulevard"),
          Map.entry("Rd", "road"),
          Map.entry("Fig", "figure"),
          Map.entry("fig", "figure"),
          Map.entry("Vol", "volume"),
          Map.entry("vol", "volume"),
          Map.entry("pp", "pages"),
          Map.entry("ca", "circa"),
          Map.entry("cf", "compare"),
          Map.entry("al", "al"),
          Map.entry("Mt", "mount"),
          Map.entry("Ft", "fort"),
          Map.entry("Jan", "january"),
          Map.entry("Feb", "february"),
          Map.entry("Aug", "august"),
          Map.entry("Sept", "september"),
          Map.entry("Oct", "october"),
          Map.entry("Nov", "november"),
          Map.entry("Dec", "december"));

  private static final Map<String, String> DOTTED =
      Map.of("eg", "for example", "ie", "that is", "PhD", "P H D");

  private Abbreviations() {}

  static @Nullable String expand(String letters, boolean stop) {
    String always = ALWAYS.get(letters);
    return always != null || !stop ? always : WITH_STOP.get(letters);
  }

  static @Nullable String dotted(String letters) {
    String known = DOTTED.get(letters);
    return known != null ? known : DOTTED.get(letters.toLowerCase(Locale.ROOT));
  }
}
