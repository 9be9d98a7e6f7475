package dev.lectern.spoken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Currencies by sign, by shortened name and by ISO 4217 code. */
final class Currencies {
  /** The names for one and many, of the unit and of its hundredth (empty if it has none). */
  record Currency(String one, String many, String hundredth, String hundredths) {}

  /** Written forms; one; many; a hundredth; hundredths. */
  private static final String TABLE =
      """
      $;dollar;dollars;cent;cents
      US$ USD USD$;U S dollar;U S dollars;cent;cents
      A$ AU$ AUD AUD$;australian dollar;australian dollars;cent;cents
      C$ CA$ CAD CAD$;canadian dollar;canadian dollars;cent;cents
      HK$ HKD;hong kong dollar;hong kong dollars;cent;cents
      NZ$ NZD;new zealand dollar;new zealand dollars;cent;cents
      S$ SG$ SGD;singapore dollar;singapore dollars;cent;cents
      NT$ TWD;taiwan dollar;taiwan dollars;cent;cents
      J$ JMD;jamaican dollar;jamaican dollars;cent;cents
      R$ BRL;brazilian real;brazilian reais;centavo;centavos
      MX$ Mex$ MXN;mexican peso;mexican pesos;centavo;centavos
      ARS;argentine peso;argentine pesos;centavo;centavos
      CLP;chilean peso;chilean pesos;;
      COP;colombian peso;colombian pesos;centavo;centavos
      PEN;peruvian sol;peruvian soles;centimo;centimos
      ₱ PHP;peso;pesos;centavo;centavos
      € EUR;euro;euros;cent;cents
      £ GBP;pound;pounds;penny;pence
      E£ EGP;egyptian pound;egyptian pounds;piastre;piastres
      ¥ JPY JP¥;yen;yen;;
      CN¥ CNY RMB;yuan;yuan;fen;fen
      ₹ Rs Rs. INR;rupee;rupees;paisa;paise
      PKR;pakistani rupee;pakistani rupees;paisa;paise
      LKR;sri lankan rupee;sri lankan rupees;cent;cents
      BDT ৳;taka;taka;poisha;poisha
      ₩ KRW;won;won;;
      ₽ RUB;ruble;rubles;kopek;kopeks
      ₺ TL TRY;lira;lira;kurus;kurus
      ₴ UAH;hryvnia;hryvnias;kopek;kopeks
      ₪ ILS NIS;shekel;shekels;agora;agorot
      ₫ VND;dong;dong;;
      ฿ THB;baht;baht;satang;satang
      ₦ NGN;naira;naira;kobo;kobo
      ₵ GHS;cedi;cedis;pesewa;pesewas
      ₡ CRC;colon;colones;centimo;centimos
      ₸ KZT;tenge;tenge;tiyn;tiyn
      ₼ AZN;manat;manats;qapik;qapiks
      ₾ GEL;lari;lari;tetri;tetri
      ₿ BTC;bitcoin;bitcoins;;
      ETH;ether;ether;;
      CHF Fr Fr.;swiss franc;swiss francs;centime;centimes
      kr kr.;krona;kronor;ore;ore
      SEK;swedish krona;swedish kronor;ore;ore
      NOK;norwegian krone;norwegian kroner;ore;ore
      DKK;danish krone;danish kroner;ore;ore
      ISK;icelandic krona;icelandic kronur;;
      PLN zl;zloty;zlotys;grosz;groszy
      CZK Kc;czech koruna;czech korunas;haler;halers
      HUF;forint;forints;;
      RON;romanian leu;romanian lei;ban;bani
      BGN;bulgarian lev;bulgarian leva;stotinka;stotinki
      ZAR;rand;rand;cent;cents
      KES KSh Ksh;kenyan shilling;kenyan shillings;cent;cents
      IDR Rp;rupiah;rupiah;;
      MYR RM;ringgit;ringgit;sen;sen
      AED Dhs;dirham;dirhams;fils;fils
      MAD;moroccan dirham;moroccan dirhams;centime;centimes
      SAR;saudi riyal;saudi riyals;halala;halalas
      QAR;qatari riyal;qatari riyals;dirham;dirhams
      KWD;kuwaiti dinar;kuwaiti dinars;;
      BHD;bahraini dinar;bahraini dinars;;
      DM;mark;marks;pfennig;pfennigs
      """;

  /** English words or other names in capitals: codes only after the number. */
  private static final List<String> NEVER_FIRST =
      List.of("COP", "MAD", "PEN", "TRY", "TL", "DM", "SAR", "Fr", "NIS", "GEL");

  private static final Map<String, Currency> CURRENCIES = read();

  private static final String FIRSTS = firsts();

  /** Characters of the longest sign or code. */
  static final int LONGEST = CURRENCIES.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** A sign, or letters that end in one: US$. Longest first. */
  static final String SIGN = anyOf(false, false) + "|(?:US|HK|NZ) \\$";

  static final String CODE_FIRST = anyOf(true, true);
  static final String CODE_LAST = anyOf(true, false);

  private Currencies() {}

  private static Map<String, Currency> read() {
    var currencies = new HashMap<String, Currency>();
    for (String row : TABLE.lines().toList()) {
      String[] cells = row.split(";", -1);
      var currency = new Currency(cells[1], cells[2], cells[3], cells[4]);
      for (String written : cells[0].split(" ", -1)) {
        currencies.put(written, currency);
      }
    }
    return currencies;
  }

  /** Whether a sign or code can begin so: most places of a text are passed over by this. */
  static boolean isFirst(char c) {
    return FIRSTS.indexOf(c) >= 0;
  }

  private static String firsts() {
    return CURRENCIES.keySet().stream()
        .map(written -> written.substring(0, 1))
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  private static String anyOf(boolean letters, boolean first) {
    return CURRENCIES.keySet().stream()
        .filter(
            written ->
                letters
                    == Characters.isLetter(
                        written
                            .replace(".", "")
                            .codePointBefore(written.replace(".", "").length())))
        .filter(written -> !first || !NEVER_FIRST.contains(written))
        .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?=[" + Pattern.quote(FIRSTS) + "])(?:", ")"));
  }

  static @Nullable Currency of(String written) {
    return CURRENCIES.get(written.replace(" ", ""));
  }
}
