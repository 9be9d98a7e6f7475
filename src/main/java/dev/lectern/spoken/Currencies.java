package dev.lectern.spoken;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Currencies by sign and by ISO 4217 code. */
final class Currencies {
  /** The names for one and many, of the unit and of its hundredth (empty if it has none). */
  record Currency(String one, String many, String hundredth, String hundredths) {}

  private static final Currency DOLLAR = new Currency("dollar", "dollars", "cent", "cents");
  private static final Currency EURO = new Currency("euro", "euros", "cent", "cents");
  private static final Currency POUND = new Currency("pound", "pounds", "penny", "pence");
  private static final Currency YEN = new Currency("yen", "yen", "", "");
  private static final Currency YUAN = new Currency("yuan", "yuan", "fen", "fen");
  private static final Currency RUPEE = new Currency("rupee", "rupees", "paisa", "paise");

  private static final Map<String, Currency> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", DOLLAR),
          Map.entry("US$", prefixed("U S ")),
          Map.entry("A$", prefixed("australian ")),
          Map.entry("C$", prefixed("canadian ")),
          Map.entry("HK$", prefixed("hong kong ")),
          Map.entry("NZ$", prefixed("new zealand ")),
          Map.entry("USD", prefixed("U S ")),
          Map.entry("AUD", prefixed("australian ")),
          Map.entry("CAD", prefixed("canadian ")),
          Map.entry("HKD", prefixed("hong kong ")),
          Map.entry("€", EURO),
          Map.entry("EUR", EURO),
          Map.entry("£", POUND),
          Map.entry("GBP", POUND),
          Map.entry("¥", YEN),
          Map.entry("JPY", YEN),
          Map.entry("CNY", YUAN),
          Map.entry("RMB", YUAN),
          Map.entry("₹", RUPEE),
          Map.entry("INR", RUPEE),
          Map.entry("CHF", new Currency("swiss franc", "swiss francs", "centime", "centimes")),
          Map.entry("₩", new Currency("won", "won", "", "")),
          Map.entry("KRW", new Currency("won", "won", "", "")));

  static final String SIGN = "(?<sign>(?:US|HK|NZ|A|C)?\\$|[€£¥₹₩])";
  static final String CODE = "(?:USD|AUD|CAD|HKD|EUR|GBP|JPY|CNY|RMB|INR|CHF|KRW)";

  private Currencies() {}

  private static Currency prefixed(String country) {
    return new Currency(country + "dollar", country + "dollars", "cent", "cents");
  }

  static @Nullable Currency of(String written) {
    return CURRENCIES.get(written);
  }
}
