package dev.lectern.spoken;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Units as written after a number: those of the SI with their prefixes (BIPM, SI Brochure, 9th
 * edition) and those in common use. Left out are letters that are words or names more often than
 * units ("in" without a stop, "A", "K", "M").
 */
final class Units {
  /** The name for one and many, and whether a power of it is "squared" and not "square". */
  record Unit(String one, String many, boolean time) {}

  /** Symbols; one; many (empty: with s); prefixes that it takes. */
  private static final String TABLE =
      """
      m;meter;;kcdmµnµ
      g;gram;;kmµn
      s;second;;mµnp
      l L;liter;;mcdµh
      V;volt;;kmMµ
      VAC;volt A C;volts A C;
      VDC;volt D C;volts D C;
      W;watt;;kmMGTµ
      Wh;watt hour;;kMGTm
      Hz;hertz;hertz;kMGTm
      Pa;pascal;;khMGm
      J;joule;;kMGm
      N;newton;;kMm
      Nm N·m N-m;newton meter;;k
      eV;electron volt;;kMGTm
      Ah;amp hour;;mk
      VA;volt amp;;kM
      Ω Ω ohm;ohm;;kMGm
      Sv;sievert;;mµ
      Gy;gray;;mµ
      Bq;becquerel;;kMG
      mol;mole;;mµnk
      cal Cal;calorie;;k
      bar;bar;;m
      bps bit/s;bit per second;bits per second;kMGT
      b/s;bit per second;bits per second;KkMGT
      B/s Bps;byte per second;bytes per second;KkMGT
      bit;bit;;kMGT
      dB dBA dBm dBi;decibel;;
      mA;milliamp;;
      µA;microamp;;
      kA;kiloamp;;
      mT;millitesla;;
      µT;microtesla;;
      pF;picofarad;;
      nF;nanofarad;;
      µF uF;microfarad;;
      mH;millihenry;millihenries;
      µH;microhenry;microhenries;
      mcg ug;microgram;;
      KB kB kb;kilobyte;;
      MB mb;megabyte;;
      GB gb;gigabyte;;
      TB tb;terabyte;;
      PB;petabyte;;
      EB;exabyte;;
      KiB;kibibyte;;
      MiB;mebibyte;;
      GiB;gibibyte;;
      TiB;tebibyte;;
      Mb Mbit;megabit;;
      Gb Gbit;gigabit;;
      mbps;megabit per second;megabits per second;
      gbps;gigabit per second;gigabits per second;
      kbps Kbps;kilobit per second;kilobits per second;
      MHZ mhz;megahertz;megahertz;
      ghz;gigahertz;gigahertz;
      hz;hertz;hertz;
      khz KHz;kilohertz;kilohertz;
      kwh KWh kW·h kW-h kW-hr;kilowatt hour;;
      kmh kph km/hr;kilometer per hour;kilometers per hour;
      mph;mile per hour;miles per hour;
      mpg;mile per gallon;miles per gallon;
      mps;meter per second;meters per second;
      fps;frame per second;frames per second;
      rpm;revolution per minute;revolutions per minute;
      bpm;beat per minute;beats per minute;
      psi;pound per square inch;pounds per square inch;
      dpi;dot per inch;dots per inch;
      ppi;pixel per inch;pixels per inch;
      ppm;part per million;parts per million;
      ppb;part per billion;parts per billion;
      mmHg;millimeter of mercury;millimeters of mercury;
      cc;cubic centimeter;;
      t;metric ton;;
      kt kts kn;knot;;
      Mt;megaton;;
      Gt;gigaton;;
      ha;hectare;;
      in inch;inch;inches;
      ft;foot;feet;
      yd;yard;;
      mi;mile;;
      nmi;nautical mile;;
      lb lbm;pound;;
      lbf;pound force;pounds force;
      oz;ounce;;
      cwt;hundredweight;hundredweight;
      gal;gallon;;
      qt;quart;;
      pt;point;;
      tsp;teaspoon;;
      tbsp;tablespoon;;
      hp;horsepower;horsepower;
      BTU Btu;B T U;B T U's;
      atm;atmosphere;;
      px;pixel;;
      MP Mpx;megapixel;;
      lx;lux;lux;
      lm;lumen;;
      cd;candela;;
      rad;radian;;
      ly;light year;;
      kpc;kiloparsec;;
      Mpc;megaparsec;;
      AU au;astronomical unit;;
      h hr;hour;;
      min;minute;;
      sec;second;;
      wk;week;;
      mo mth;month;;
      yr;year;;
      pc;piece;;
      % pct;percent;percent;
      ‰;per mille;per mille;
      ‱;basis point;;
      °;degree;;
      °C ºC ˚C;degree celsius;degrees celsius;
      °F ºF ˚F;degree fahrenheit;degrees fahrenheit;
      °K;degree kelvin;degrees kelvin;
      º ˚;degree;;
      """;

  private static final Map<Character, String> PREFIXES =
      Map.ofEntries(
          Map.entry('T', "tera"),
          Map.entry('G', "giga"),
          Map.entry('M', "mega"),
          Map.entry('k', "kilo"),
          Map.entry('K', "kilo"),
          Map.entry('h', "hecto"),
          Map.entry('d', "deci"),
          Map.entry('c', "centi"),
          Map.entry('m', "milli"),
          Map.entry('µ', "micro"),
          Map.entry('n', "nano"),
          Map.entry('p', "pico"));

  /** Said after a slash, too, though they are no units after a number. */
  private static final Map<String, String> PER =
      Map.of(
          "s", "second", "d", "day", "y", "year", "in", "inch", "A", "amp", "K", "kelvin", "ea",
          "each");

  /** Written in capitals throughout, these are still units. */
  private static final String SHOUTED =
      " KG KM CM MM ML LB LBS OZ FT MPH KMH KPH GHZ KHZ HZ KW KWH DB PSI RPM HRS HR MIN SEC HP MG ";

  private static final Map<String, Unit> UNITS = read();

  private static final Set<String> NAMES =
      UNITS.values().stream()
          .flatMap(unit -> Stream.of(unit.one(), unit.many()))
          .filter(name -> name.length() > 2)
          .collect(Collectors.toUnmodifiableSet());

  /** Longest first; a group named unit. */
  static final String PATTERN =
      "(?<unit>"
          + UNITS.keySet().stream()
              .filter(symbol -> !symbol.equals("in"))
              .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
              .map(Pattern::quote)
              .collect(Collectors.joining("|"))
          + ")(?![A-Za-z0-9²³])";

  private Units() {}

  private static Map<String, Unit> read() {
    var units = new HashMap<String, Unit>();
    for (String row : TABLE.lines().toList()) {
      String[] cells = row.split(";", -1);
      String many = cells[2].isEmpty() ? cells[1] + "s" : cells[2];
      boolean time = cells[1].equals("second");
      String prefixes = cells.length > 3 ? cells[3] : "";
      for (String symbol : cells[0].split(" ", -1)) {
        units.put(symbol, new Unit(cells[1], many, time));
        for (int i = 0; i < prefixes.length(); i++) {
          char prefix = prefixes.charAt(i);
          String name = PREFIXES.getOrDefault(prefix, "");
          // SI Brochure 3: kilohm and megohm.
          name = cells[1].equals("ohm") ? name.replaceFirst("[oa]$", "") : name;
          units.putIfAbsent(prefix + symbol, new Unit(name + cells[1], name + many, time));
        }
      }
    }
    return units;
  }

  static @Nullable Unit of(String symbol) {
    Unit unit = UNITS.get(symbol);
    if (unit == null && symbol.length() > 2 && symbol.endsWith("s")) {
      unit = UNITS.get(symbol.substring(0, symbol.length() - 1));
    }
    if (unit == null && SHOUTED.contains(" " + symbol + " ")) {
      unit = of(symbol.toLowerCase(Locale.ROOT));
    }
    return unit;
  }

  /** Whether it is a unit's name in full. */
  static boolean isName(String word) {
    return NAMES.contains(word) || word.equals("day") || word.equals("days");
  }

  static String say(String symbol, boolean one) {
    Unit unit = of(symbol);
    return unit == null ? symbol : one ? unit.one() : unit.many();
  }

  /** What is said after "per": the name of a unit, or a word as it is; null for other letters. */
  static @Nullable String denominator(String written) {
    String known = PER.get(written);
    if (known != null) {
      return known;
    }
    if (written.startsWith("sq ")) {
      return "square " + say(written.substring(3), true);
    }
    Unit unit = of(written);
    if (unit != null) {
      return unit.one();
    }
    boolean word = written.length() > 2 && written.chars().allMatch(Characters::isLower);
    return word && Acronyms.hasVowel(written) ? written : null;
  }
}
