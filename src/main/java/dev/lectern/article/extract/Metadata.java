package dev.lectern.article.extract;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who published the page, when, and in which language; what machines are told comes first. */
record Metadata(
    @Nullable String byline,
    @Nullable String source,
    @Nullable LocalDate published,
    String language) {
  static final String DEFAULT_LANGUAGE = "en";

  /** Longer texts under a byline's class are the author's biography. */
  private static final int LONGEST_BYLINE = 120;

  private static final Pattern BY =
      Pattern.compile("^(?:(?:written )?by|author)\\b\\s*:?\\s*", Pattern.CASE_INSENSITIVE);

  private static final String DATES =
      "meta[property=article:published_time], meta[itemprop=datePublished],"
          + " meta[name~=(?i)^(date|pubdate|publishdate|publish-date|parsely-pub-date|sailthru.date"
          + "|dc\\.date(\\.issued)?|dcterms\\.(date|created|issued)|article:published_time)$]";

  static Metadata read(Document page, JsonLd data, @Nullable LabelLine labels) {
    return new Metadata(
        byline(page, data, labels),
        source(page, data, labels),
        published(page, data, labels),
        language(page));
  }

  private static @Nullable String byline(Document page, JsonLd data, @Nullable LabelLine labels) {
    String told = data.authors();
    if (told != null) {
      return withoutBy(told);
    }
    for (Element meta :
        page.select("meta[name=author], meta[property=article:author], meta[name=byl]")) {
      String name = withoutBy(Whitespace.fold(meta.attr("content")));
      if (!name.isEmpty() && !name.startsWith("http")) {
        return name;
      }
    }
    for (Element shown :
        page.select("[rel~=(?i)\\bauthor\\b], [itemprop~=\\bauthor\\b], .byline, .author")) {
      String name = withoutBy(ElementText.line(shown, Set.of()));
      if (!name.isEmpty() && name.length() <= LONGEST_BYLINE) {
        return name;
      }
    }
    return labels == null ? null : labels.byline();
  }

  static String withoutBy(String byline) {
    return BY.matcher(byline).replaceFirst("");
  }

  private static @Nullable String source(Document page, JsonLd data, @Nullable LabelLine labels) {
    if (labels != null && labels.source() != null) {
      return labels.source(); // where the page took the text from, rather than the page's site
    }
    String told = data.publisher();
    if (told != null) {
      return told;
    }
    String site = Whitespace.fold(page.select("meta[property=og:site_name]").attr("content"));
    return site.isEmpty() ? null : site;
  }

  private static @Nullable LocalDate published(
      Document page, JsonLd data, @Nullable LabelLine labels) {
    LocalDate day = DateText.day(data.published());
    if (day != null) {
      return day;
    }
    for (Element meta : page.select(DATES)) {
      day = DateText.day(meta.attr("content"));
      if (day != null) {
        return day;
      }
    }
    if (labels != null && labels.published() != null) {
      return labels.published();
    }
    for (Element time :
        page.select("time[pubdate], time[itemprop=datePublished], time[datetime]")) {
      day = DateText.day(time.attr("datetime"));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static String language(Document page) {
    Element html = page.selectFirst("html");
    String tag = html == null ? "" : html.attr("lang").strip();
    if (tag.isEmpty() && html != null) {
      tag = html.attr("xml:lang");
    }
    return language(tag);
  }

  /** The tag in its usual form; the default language where it is none. */
  static String language(String tag) {
    try {
      String normal =
          new Locale.Builder()
              .setLanguageTag(tag.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return normal.equals("und") ? DEFAULT_LANGUAGE : normal;
    } catch (IllformedLocaleException e) {
      return DEFAULT_LANGUAGE;
    }
  }
}
