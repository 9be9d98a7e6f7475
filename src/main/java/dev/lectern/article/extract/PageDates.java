package dev.lectern.article.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The days an article was published and changed: as machines are told, else as the page shows.
 *
 * <p>The day of a change is not taken for that of publication: a page may change daily for years.
 */
record PageDates(@Nullable LocalDate published, @Nullable LocalDate modified) {
  /** In characters: with more around it a date is part of a sentence. */
  private static final int LONGEST = 80;

  /** In characters: a date and a label; a longer heading is on what happened that day. */
  private static final int LONGEST_HEADING = 30;

  /** More are a list. */
  private static final int MOST_PARTS = 3;

  private static final String[] PUBLISHED = {
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
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "updated date"
  };

  private static final String TIME = "time, [itemprop~=(?i)\\bdate(Published|Modified|Created)\\b]";

  private static final String CHANGED =
      "[class*=updated], [class*=modified], [class*=lastmod], [id*=lastmod], [class*=last-update]";

  static PageDates read(Document page, PageParts parts, String language) {
    MetaTags tags = parts.told().tags();
    JsonLd data = parts.told().data();
    LabelLine labels = parts.labels();
    List<DatedLine> shown = shown(page, parts, language);
    LocalDate published =
        first(
            DateText.day(data.published(), language),
            DateText.day(tags.first(PUBLISHED), language),
            first(shown, DatedLine::published),
            labels == null ? null : labels.published());
    LocalDate modified =
        first(
            DateText.day(data.modified(), language),
            DateText.day(tags.first(MODIFIED), language),
            first(shown, DatedLine::modified),
            labels == null ? null : labels.modified());
    boolean impossible = published != null && modified != null && modified.isBefore(published);
    return new PageDates(published, impossible ? null : modified);
  }

  /** What the page shows near the headline; else of the whole page, where it has no other day. */
  private static List<DatedLine> shown(Document page, PageParts parts, String language) {
    HeadArea head = new HeadArea(parts.head());
    List<DatedLine> near = new ArrayList<>();
    List<DatedLine> far = new ArrayList<>();
    for (Element time : page.body().select(TIME)) {
      (head.meets(time) ? near : far).add(ofTime(time, language));
    }
    for (Element element : page.body().select("[class], [id]")) {
      if (element.childrenSize() <= MOST_PARTS && ClassWords.isDate(element)) {
        (head.meets(element) ? near : far)
            .add(ofMarked(element, ElementText.line(element, parts.sure()), language));
      }
    }
    parts.head().stream()
        .filter(line -> !line.isHeading() || line.text().length() <= LONGEST_HEADING)
        .filter(line -> !(line.isProse() && line.text().endsWith(".")))
        .forEach(line -> near.add(ofLine(line.text(), language)));
    far.removeIf(line -> line.published() == null);
    if (far.stream().map(DatedLine::published).distinct().count() == 1) {
      near.add(far.get(0));
    }
    for (Element element : page.body().select(CHANGED)) {
      near.add(new DatedLine(null, ofLine(element.text(), language).modified()));
    }
    return near;
  }

  private static DatedLine ofLine(String line, String language) {
    return line.length() > LONGEST ? DatedLine.NONE : DatedLine.read(line, language);
  }

  private static DatedLine ofTime(Element time, String language) {
    String told =
        Stream.of("datetime", "content")
            .map(time::attr)
            .filter(a -> !a.isEmpty())
            .findFirst()
            .orElse(time.text());
    LocalDate day = told.length() > LONGEST ? null : DateText.day(told, language);
    String marks = time.attr("itemprop") + " " + time.className();
    boolean update =
        marks.contains("dateModified")
            || (!marks.contains("ublished") && DatedLine.isUpdate(around(time)));
    return update ? new DatedLine(null, day) : new DatedLine(day, null);
  }

  /** A day by itself is that of a change where the line it stands in says so. */
  private static DatedLine ofMarked(Element element, String text, String language) {
    DatedLine line = ofLine(text, language);
    return line.modified() == null && DatedLine.isUpdate(around(element))
        ? new DatedLine(null, line.published())
        : line;
  }

  /** The line that the element stands in; its own text where that is no label's. */
  private static String around(Element element) {
    Element block = element;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    String line = block.text();
    return line.length() > LONGEST ? element.text() : line;
  }

  private static @Nullable LocalDate first(
      List<DatedLine> lines, Function<DatedLine, @Nullable LocalDate> which) {
    return lines.stream().map(which).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static @Nullable LocalDate first(@Nullable LocalDate... days) {
    return Stream.of(days).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
