package dev.lectern.spoken.lexicon;

/**
 * Writes a lexicon as a W3C Pronunciation Lexicon (PLS 1.0), valid by its schema. What PLS has no
 * words for, regular expressions and capitals that don't matter, are roles of Lectern's own.
 */
public final class PlsWriter {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <lexicon version="1.0" xmlns="%s"
          xmlns:lectern="%s" alphabet="%s" xml:lang="en-US">
      """
          .formatted(Pls.NAMESPACE, Pls.ROLES, Pls.IPA);

  private PlsWriter() {}

  public static String write(Lexicon lexicon) {
    StringBuilder xml = new StringBuilder(HEAD);
    lexicon.entries().forEach(entry -> write(entry, xml));
    return xml.append("</lexicon>\n").toString();
  }

  private static void write(Entry entry, StringBuilder xml) {
    xml.append("  <lexeme").append(roles(entry)).append(">\n");
    element("grapheme", entry.written(), xml);
    if (entry.said() instanceof Pronunciation.Alias alias) {
      element("alias", alias.words(), xml);
    } else if (entry.said() instanceof Pronunciation.Phones phones) {
      element("phoneme", phones.ipa(), xml);
    }
    xml.append("  </lexeme>\n");
  }

  private static String roles(Entry entry) {
    String regex = entry.kind() == Entry.Kind.REGEX ? " lectern:" + Pls.REGEX : "";
    String ignoreCase = entry.caseSensitive() ? "" : " lectern:" + Pls.IGNORE_CASE;
    String roles = (regex + ignoreCase).strip();
    return roles.isEmpty() ? "" : " role=\"" + roles + "\"";
  }

  private static void element(String name, String text, StringBuilder xml) {
    xml.append("    <").append(name).append('>');
    // ">" too: "]]>" may not stand in text.
    xml.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    xml.append("</").append(name).append(">\n");
  }
}
