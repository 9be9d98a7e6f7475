package dev.lectern.article.document;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the definition lists of Markdown Extra and pandoc, which CommonMark takes for paragraphs: a
 * term, and under it lines that begin with a colon.
 */
final class DefinitionLists {
  private static final Pattern DESCRIPTION = Pattern.compile("\\R\\s*:\\s+");
  private static final Pattern FIRST = Pattern.compile("^\\s*:\\s+");

  private DefinitionLists() {}

  static void find(Element page) {
    for (Element paragraph : page.select("p")) {
      String[] parts = DESCRIPTION.split(paragraph.html(), -1);
      if (FIRST.matcher(paragraph.html()).find()) {
        Element term = paragraph.previousElementSibling();
        if (term != null && term.nameIs("p")) {
          describe(list(term), paragraph, parts, term.html());
          term.remove();
        } else if (term != null && term.nameIs("dl")) {
          describe(term, paragraph, parts, "");
        }
      } else if (parts.length > 1) {
        String term = parts[0];
        parts[0] = "";
        describe(list(paragraph), paragraph, parts, term);
      }
    }
  }

  /** The list that stands before the term, else a new one. */
  private static Element list(Element term) {
    Element before = term.previousElementSibling();
    if (before != null && before.nameIs("dl")) {
      return before;
    }
    Element list = new Element("dl");
    term.before(list);
    return list;
  }

  private static void describe(Element list, Element paragraph, String[] parts, String term) {
    term.lines().forEach(line -> list.appendElement("dt").html(line));
    for (String part : parts) {
      if (!part.isBlank()) {
        list.appendElement("dd").html(FIRST.matcher(part).replaceFirst(""));
      }
    }
    paragraph.remove();
  }
}
