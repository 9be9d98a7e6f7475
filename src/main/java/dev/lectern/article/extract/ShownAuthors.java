package dev.lectern.article.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The authors that a page shows in elements marked as theirs. */
final class ShownAuthors {
  private static final String MARKED =
      "[itemprop~=\\bauthor\\b], [rel~=(?i)\\bauthor\\b], .p-author";

  private static final String NAME =
      "[itemprop=name], [rel~=(?i)\\bauthor\\b], .fn, .p-author, .p-name";

  private static final String NOT_OURS = "[class*=comment], [id*=comment], nav, form";

  /** A line with a name, its picture and its title; more is a list of people. */
  private static final int MOST_PARTS = 6;

  /** More are a list of people. */
  private static final int MOST_NAMES = 6;

  /** A title after a name starts with a capital; a second name or a remark does not. */
  private static final Pattern TITLE_BEHIND = Pattern.compile("(?:By )? *\\p{Lu}.*");

  private final Document page;
  private final HeadArea head;

  ShownAuthors(Document page, HeadArea head) {
    this.page = page;
    this.head = head;
  }

  /** Names near the headline; else of the whole page, where it has no others. */
  @Nullable String find() {
    for (List<Element> elements : List.of(page.body().select(MARKED), named())) {
      List<Element> people =
          elements.stream().filter(element -> isOurs(element) && name(element) != null).toList();
      List<Element> near = people.stream().filter(head::meets).toList();
      if (!near.isEmpty()) {
        return names(near);
      }
      List<String> others =
          people.stream()
              .filter(ShownAuthors::isOfPage)
              .map(ShownAuthors::name)
              .distinct()
              .toList();
      if (others.size() == 1) {
        return others.get(0);
      }
    }
    return null;
  }

  /** The footer of an article may name its author, that of a page names others. */
  private static boolean isOurs(Element element) {
    Element footer = element.closest("footer");
    return element.closest(NOT_OURS) == null
        && (footer == null || footer.closest("article") != null);
  }

  /** A box beside an article is about others, one inside of it is its own. */
  private static boolean isOfPage(Element element) {
    Element box = element.closest("aside");
    return box == null || box.closest("article") != null;
  }

  private List<Element> named() {
    return page.body().select("[class], [id]").stream().filter(ClassWords::isByline).toList();
  }

  /** The first, and those who stand beside it; others researched or checked the text. */
  private static String names(List<Element> people) {
    Element first = people.get(0);
    return people.stream()
        .filter(one -> one.equals(first) || one.siblingElements().contains(first))
        .map(ShownAuthors::name)
        .distinct()
        .limit(MOST_NAMES)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String name(Element element) {
    if (element.childrenSize() > MOST_PARTS) {
      return null;
    }
    Set<String> names = new LinkedHashSet<>();
    for (Element inner : element.getAllElements()) {
      if (!inner.equals(element) && (inner.is(NAME) || ClassWords.isName(inner))) {
        String name = PersonName.of(ElementText.line(inner, new Marks()));
        if (name != null) {
          names.add(name);
        }
      }
    }
    if (!names.isEmpty() && names.size() <= MOST_NAMES) {
      return String.join(", ", names);
    }
    String line = ElementText.line(element, new Marks());
    List<Element> links = element.select("a[href]");
    String link = links.size() == 1 ? PersonName.of(links.get(0).text()) : null;
    return link != null && TITLE_BEHIND.matcher(line.replace(link, "")).matches()
        ? link
        : PersonName.of(line);
  }
}
