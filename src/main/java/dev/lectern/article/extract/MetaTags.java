package dev.lectern.article.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the {@code meta} elements of a page say, whatever attribute names them. */
final class MetaTags {
  private final Map<String, List<String>> contents = new HashMap<>();

  MetaTags(Document page) {
    // What is told in RDFa's way is meant for others; names of one's own come after it.
    for (String naming : List.of("property", "name", "itemprop")) {
      gather(page, naming).forEach(contents::putIfAbsent);
    }
  }

  private static Map<String, List<String>> gather(Document page, String naming) {
    Map<String, List<String>> named = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = Whitespace.fold(meta.attr("content"));
      if (!content.isEmpty()) {
        for (String name : meta.attr(naming).toLowerCase(Locale.ROOT).split("\\s+", -1)) {
          named.computeIfAbsent(name.replace(':', '.'), n -> new ArrayList<>()).add(content);
        }
      }
    }
    return named;
  }

  /** All contents of the first name that has any, in the page's order; names are in lower case. */
  List<String> all(String... names) {
    for (String name : names) {
      List<String> found = contents.get(name.replace(':', '.'));
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  @Nullable String first(String... names) {
    List<String> found = all(names);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The value that Twitter's cards show beside a label, such as "Written by". */
  @Nullable String labelled(String label) {
    for (String number : List.of("1", "2")) {
      if (label.equalsIgnoreCase(first("twitter:label" + number))) {
        return first("twitter:data" + number);
      }
    }
    return null;
  }
}
