package dev.lectern.article.extract;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Who wrote the article: as machines are told, else as the page shows. */
final class Byline {
  private static final String[] NAMES = {
    "dc:creator",
    "dcterms:creator",
    "author",
    "parsely-author",
    "article:author",
    "og:article:author",
    "sailthru.author",
    "byl",
    "citation_author"
  };

  private Byline() {}

  static @Nullable String find(Document page, PageParts parts) {
    Told told = parts.told();
    LabelLine labels = parts.labels();
    List<Supplier<@Nullable String>> sources =
        List.of(
            () -> PersonName.of(told.data().authors()),
            () -> meta(told.tags()),
            () -> PersonName.of(told.tags().labelled("Written by")),
            () -> new ShownAuthors(page, new HeadArea(parts.head())).find(),
            () -> HeadByline.find(parts.head()),
            () -> labels == null ? null : labels.byline());
    String site = null; // personal pages are named for who writes them
    for (Supplier<@Nullable String> source : sources) {
      String name = source.get();
      if (name != null && !isOther(name, parts)) {
        return name;
      }
      site = site == null && name != null && !isTitle(name, parts) ? name : site;
    }
    return site;
  }

  /** Systems give the site or the title as the author where they know none. */
  private static boolean isOther(String name, PageParts parts) {
    return SiteName.is(name, parts.told().site())
        || SiteName.is(name, Objects.requireNonNullElse(parts.told().data().publisher(), ""))
        || isTitle(name, parts);
  }

  private static boolean isTitle(String name, PageParts parts) {
    return SiteName.is(name, parts.headline().text())
        || parts.told().titles().stream().anyMatch(title -> SiteName.is(name, title));
  }

  private static @Nullable String meta(MetaTags tags) {
    for (String name : NAMES) {
      List<String> names =
          tags.all(name).stream().filter(one -> PersonName.of(one) != null).distinct().toList();
      if (!names.isEmpty()) {
        return PersonName.of(String.join(", ", names));
      }
    }
    return null;
  }
}
