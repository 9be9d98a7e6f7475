package dev.lectern.article.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote the article: as machines are told, else as the page shows. */
final class Byline {
  /** Longer texts under a byline's class are the author's biography. */
  private static final int LONGEST = 120;

  /** What is not the name: how it is introduced. */
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:(?:written|posted|published|reviewed|words|story|article|content) )?by|authors?"
              + "|written|words)\\b\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** What is not the name: what follows it on the same line. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:[|•·–—]|\\s-\\s|\\b(?:updated|published|posted|last|on)\\b(?= ?:?[ \\p{L}]*\\d)"
              + "|@\\w+|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}).*",
          Pattern.CASE_INSENSITIVE);

  /** Addresses, numbers of accounts, placeholders of templates. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)https?:.*|www\\..*|\\P{L}*|\\S+\\.\\S+\\.\\S+|admin|\\{.*|author|by");

  private static final String SHOWN =
      "[itemprop~=\\bauthor\\b] [itemprop=name], [rel~=(?i)\\bauthor\\b], [itemprop~=\\bauthor\\b]";

  private Byline() {}

  static @Nullable String find(Document page, MetaTags tags, JsonLd data) {
    String told = name(data.authors());
    if (told != null) {
      return told;
    }
    List<String> names =
        tags
            .all(
                "dc:creator",
                "dcterms:creator",
                "author",
                "parsely-author",
                "article:author",
                "sailthru.author",
                "byl",
                "citation_author")
            .stream()
            .filter(name -> name(name) != null)
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      return name(String.join(", ", names));
    }
    String labelled = name(tags.labelled("Written by"));
    return labelled != null ? labelled : shown(page);
  }

  private static @Nullable String shown(Document page) {
    for (Element element : page.select(SHOWN)) {
      String name = shownName(element);
      if (name != null) {
        return name;
      }
    }
    for (Element element : page.body().select("[class], [id]")) {
      if (ClassWords.isByline(element)) {
        String name = shownName(element);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private static @Nullable String shownName(Element element) {
    if (element.childrenSize() > MOST_PARTS || element.closest(BESIDE) != null) {
      return null;
    }
    return name(ElementText.line(element, new Marks()));
  }

  private static final String BESIDE = "[class*=comment], [id*=comment], footer, nav, aside";

  /** A line with a name, its picture and its title; more is a list of people. */
  private static final int MOST_PARTS = 6;

  /** The name alone; null when the text is none. */
  static @Nullable String name(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String name = BEHIND.matcher(BY.matcher(text).replaceFirst("")).replaceFirst("").strip();
    name = name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
    return name.isEmpty() || name.length() > LONGEST || NO_NAME.matcher(name).matches()
        ? null
        : name;
  }
}
