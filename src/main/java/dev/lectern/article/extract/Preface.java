package dev.lectern.article.extract;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Marks the lines that only repeat the metadata: byline, date, source. */
final class Preface {
  /** In characters: with more around it a date or a name is part of a sentence. */
  private static final int LONGEST = 120;

  private static final Set<String> TEXT = Set.of("li", "td", "th", "blockquote", "body", "article");

  private final Document page;
  private final PageText text;

  Preface(Document page, PageText text) {
    this.page = page;
    this.text = text;
  }

  /** The first line of labels on the page; its element is added to what is left out. */
  @Nullable LabelLine takeLabels(Marks leftOut) {
    for (Element element : page.body().getAllElements()) {
      if (text.of(element).isLine(LabelLine.LONGEST) && !TEXT.contains(element.normalName())) {
        LabelLine labels = LabelLine.read(ElementText.line(element, leftOut));
        if (labels != null && labels.published() != null) {
          leftOut.add(element, Rule.METADATA);
          return labels;
        }
      }
    }
    return null;
  }

  void leaveOutBylines(Marks leftOut) {
    for (Element shown :
        page.select("time[datetime], [rel~=(?i)\\bauthor\\b], .byline, .author, .dateline")) {
      Element line = shown;
      while (!line.isBlock() && line.parent() != null) {
        line = line.parent();
      }
      int size = text.of(line).text();
      String around = ElementText.line(line, leftOut);
      boolean alone = around.equals(ElementText.line(shown, leftOut));
      boolean sentence = !alone && around.endsWith(".");
      if (size <= LONGEST
          && !sentence
          && line.closest("li, td, th, blockquote") == null
          && !TEXT.contains(line.normalName())) {
        boolean headed = line.selectFirst("h1, h2, h3, h4, h5, h6") != null;
        leftOut.add(headed ? shown : line, Rule.METADATA);
      }
    }
  }
}
