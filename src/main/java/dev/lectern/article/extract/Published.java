package dev.lectern.article.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day an article was published: as machines are told, else as the page shows. */
final class Published {
  /** In characters: with more around it a date is part of a sentence. */
  private static final int LONGEST = 80;

  private static final String[] NAMES = {
    "article:published_time",
    "datepublished",
    "og:published_time",
    "publish-date",
    "publishdate",
    "published-date",
    "published",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "date",
    "citation_publication_date",
    "article:published",
    "og:pubdate",
    "article_date_original"
  };

  private static final String[] MODIFIED = {
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "updated date"
  };

  private Published() {}

  static @Nullable LocalDate find(
      Document page, MetaTags tags, JsonLd data, @Nullable LabelLine labels, List<Line> head) {
    List<Supplier<@Nullable LocalDate>> sources =
        List.of(
            () -> DateText.day(data.published()),
            () -> DateText.day(tags.first(NAMES)),
            () -> labels == null ? null : labels.published(),
            () -> marked(page),
            () -> named(page),
            () -> head(head),
            () -> modified(tags, data));
    for (Supplier<@Nullable LocalDate> source : sources) {
      LocalDate day = source.get();
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  static @Nullable LocalDate modified(MetaTags tags, JsonLd data) {
    LocalDate day = DateText.day(data.modified());
    return day != null ? day : DateText.day(tags.first(MODIFIED));
  }

  private static @Nullable LocalDate marked(Document page) {
    for (Element time :
        page.select("time[pubdate], [itemprop=datePublished], time[datetime], time")) {
      String told = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
      LocalDate day = told.length() <= LONGEST ? DateText.day(told) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate named(Document page) {
    for (Element element : page.body().select("[class], [id]")) {
      if (element.childrenSize() <= 3 && ClassWords.isDate(element)) {
        String text = element.text();
        LocalDate day = text.length() <= LONGEST ? DateText.day(text) : null;
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate head(List<Line> lines) {
    for (Line line : lines) {
      LocalDate day = line.text().length() <= LONGEST ? DateText.day(line.text()) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }
}
