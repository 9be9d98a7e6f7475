package dev.lectern.spoken;

import java.util.List;
import java.util.Random;

/** Makes texts of written forms of every kind, whole and broken; the same for the same seed. */
final class Fuzz {
  /** What people write, a few of each kind. */
  static final List<String> FORMS =
      List.of(
          "$45", "$1,234.56", "$1.2 million", "€3.50", "45 USD", "EUR 45", "$250-$300", "$1-2m",
          "$20/mo", "US$5bn", "Rs. 1,00,000", "-$5", "20p", "99¢", "£5k", "R$ 10", "¥5,000",
          "2022-01-26", "January 24, 2022", "24 January", "Jan. 24-26", "26-Jan-2022", "Jan. '22",
          "1/26/2022", "26.01.2022", "2009-10", "'90s", "1980s", "44 BC", "AD 405", "c. 1066",
          "340 A.D.", "Q3 2021", "2Q22", "FY22", "2020/21", "Mon-Fri", "Sat., Jan. 5",
          "XIX century", "3:05 p.m.", "15:30", "7.30pm", "10:05:30", "14:05Z", "0900 hours",
          "2pm-5pm", "1h30m", "1:59.4", "2 hrs 15 min", "16:9", "1:1,000", "24/7", "noon-3pm",
          "https://example.org/a/b?c=d&e=f#g", "www.example.com", "jane.doe@example.com",
          "@someone", "#someTag", "192.168.0.1:80", "fe80::1", "00:1A:2B:3C:4D:5E",
          "C:\\Users\\me", "~/notes/a-b.txt", "report_2021.pdf", "node.js", "http://",
          "+1 (555) 123-4567", "555-1234", "1-800-FLOWERS", "0311-66611065",
          "ISBN 978-3-16-148410-0", "No. 19026579-1", "#5", "#4B", "v1.2.3", "MIG-25/235212-asdg",
          "1-413-te-b-1-5", "AT&T", "C++", "401(k)", "w/o", "5G", "H2O", "MP3", "COVID-19", "B2B",
          "5 km", "37.2°C", "3%", "5-10 km", "3 x 4 cm", "3.5 million km²", "kg/m³", "5'10\"",
          "40°45'30\" N", "12\"", "60 sq ft", "5 in.", "100 m/s", "10 k", "3/4 cup", "½", "1½",
          "1 1/2-inch", "fl. oz", "2x4", "10x12x3", "3x faster", "10-20", "2021–2025", "2001-02",
          "10–15%", "50-50", "36th", "1,000th", "1 000 000", "1.234.567,8", "1'000", "3x10^8",
          "6.02 × 10²³", "1e-5", "2^10", "x²", "10⁻³", "1 - 2 = 5", "5*3", "±5", "~5", "<=",
          "5 ≤ x", "note¹", "word[12]", "[1][2]", "Henry VIII", "World War II", "Chapter IV",
          "(iii)", "MCMXCIX", "Dr. Smith", "St. Mary St.", "Mr. J. A. Smith", "U.S.", "e.g.",
          "a.m.", "Ph.D.", "etc.", "vs.", "123 Main St.", "1211 E Arques Ave",
          "Springfield, IL 62704", "Portland, Ore.", "Xi Jinping", "LIU He", "Shijiazhuang",
          "Xi'an", "习近平 (Xi Jinping)", "(中)", "read", "to lead", "live music", "a minute detail",
          "the content", "They use it", "close to", "August", "YouTube", "naïve", "São Paulo",
          "Müller", "CEOs", "the FDA's", "XMLFile", "O'Brien", "don't", "x'tve", "HTMLSPEC",
          "“Quoted.”", "'single'", "(aside)", "wait...", ". . .", "end.Next", "one -- two", "a—b",
          "• one • two", "1. One 2. Two", "- item", "* item", "** bold **", "a > b", "© 2021",
          "@2019", "§5", "¶¶", "100 µg", "Ω", "👍🏽", "👨‍👩‍👧", "🇺🇸", "#️⃣", "α", "∑", "→", "✓",
          "Привет мир", "العربية", "한국어", "ひらがな", "हिन्दी", "e\u0301", "ﬁn", "ﷺ", "Ａ１", "𝐀𝟏",
          "١٢٣", "1ˢᵗ", "H₂O");

  /** Scraps that are parts of those, and characters that are trouble. */
  static final List<String> SCRAPS =
      List.of(
          " ", "\n", "\t", "\u00A0", "\u200B", "\u0000", "\u0301", "\uFE0F", "\u200D", "\uD800",
          "\uDC00", "😀", "中文", "Привет", "ß", "ﬁ", "²", "…", "—", "–", "-", "--", ".", ",", ":",
          ";", "!", "?", "'", "’", "\"", "“", "”", "(", ")", "•", "*", "/", "\\", "@", "#", "$",
          "€", "%", "&", "+", "=", "_", "^", "°", "0", "1", "10", "20", "2021", "1995", "000000",
          "1,200", "99999999999", "1.5", "10-20 In", "2021-2025, In", "10-20 St X",
          "$1,200 million", "$1,234.5 billion", "$1,234.123", "99999999999/2", "1-1-1", "Dr.",
          "No. ", "a", "A", "I", "CPC", "NATO", "word", "Word", "s", "th", "km", "www.", "x@y.com",
          ".com", "January ", "24", "3:05", "pm", "MB", "and", "The ", "\uFFFF", "𝐀", "Ａ", "١",
          "한국", "\uE000", "\uDB40\uDC41");

  private static final int MOST_CHANGES = 3;

  private final Random random;

  Fuzz(long seed) {
    random = new Random(seed);
  }

  /** Tokens, most of them with a space between. */
  String text(int tokens) {
    var text = new StringBuilder();
    for (int i = 0; i < tokens; i++) {
      text.append(token()).append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** A scrap, a form, or a form with a few changes. */
  String token() {
    int kind = random.nextInt(8);
    if (kind < 2) {
      return any(SCRAPS);
    }
    var form = new StringBuilder(any(FORMS));
    int changes = kind == 2 ? 0 : 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && !form.isEmpty(); i++) {
      change(form, random.nextInt(form.length()));
    }
    return form.toString();
  }

  private void change(StringBuilder form, int at) {
    char c = form.charAt(at);
    switch (random.nextInt(9)) {
      case 0 -> form.deleteCharAt(at);
      case 1 -> form.setCharAt(at, (char) (' ' + random.nextInt(95)));
      case 2 -> form.setCharAt(at, (char) random.nextInt(0x10000));
      case 3 -> form.insert(at, any(SCRAPS));
      case 4 -> form.insert(at, Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
      case 5 -> form.insert(at, String.valueOf(c).repeat(1 + random.nextInt(12)));
      case 6 -> form.setCharAt(at, Character.isUpperCase(c) ? lower(c) : upper(c));
      case 7 -> form.setLength(at);
      default -> form.insert(at, any(FORMS));
    }
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  private static char upper(char c) {
    return Character.toUpperCase(c);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
