package dev.lectern.article.extract;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart: where its article is, and what of the page is no part of it.
 *
 * @param root the element that holds the article
 * @param leftOut what is left out, inside the root and beside it, each part with its rule
 * @param sure what the page surely does not show as text, wherever it stands
 * @param labels the line that tells where the text comes from; null where there is none
 * @param head the lines from the headline to the text, kept or not
 */
record PageParts(
    Element root,
    Marks leftOut,
    Marks sure,
    Headline headline,
    Told told,
    @Nullable LabelLine labels,
    List<Line> head) {
  /** What a page surely does not show as text; the rest is a guess. */
  private static final Set<Rule> SURE = Set.of(Rule.NOT_TEXT, Rule.HIDDEN);

  /** Of the prose that the page shows: comments can be ten times as long as what they are on. */
  private static final double LEAST_SHARE = 0.1;

  /** In characters: what is as long as a short report is believed beside any mass of comments. */
  private static final int LEAST_PROSE = 300;

  static PageParts of(Document page) {
    Told told = Told.of(page);
    PageCleaner cleaner = new PageCleaner(page);
    Marks sure = cleaner.clean(SURE);
    int shown = PageText.measure(page, sure).of(page).prose();
    Attempt strict = attempt(page, told, sure, cleaner.clean(Set.of(Rule.values())));
    if (strict.found() >= Math.min(LEAST_PROSE, Math.max(1, shown * LEAST_SHARE))) {
      return strict.parts();
    }
    Attempt generous = attempt(page, told, sure, sure.copy());
    return generous.found() > strict.found() ? generous.parts() : strict.parts();
  }

  /**
   * @param found characters of prose, or of all text where there is no prose
   */
  private record Attempt(PageParts parts, int found) {}

  private static Attempt attempt(Document page, Told told, Marks sure, Marks leftOut) {
    PageText text = PageText.measure(page, leftOut);
    RootFinder finder = new RootFinder(page, text);
    Element root = finder.start();
    Headline headline = Headline.find(page, leftOut, text, told);
    if (headline.element() != null) {
      leftOut.add(headline.element(), Rule.HEADLINE);
    }
    List<Line> head = HeadLines.of(page, sure, headline);
    Preface preface = new Preface(page, text);
    LabelLine labels = preface.takeLabels(leftOut);
    preface.leaveOutBylines(leftOut);
    Siblings.mark(root, finder.descend(root, headline.element()), text, leftOut);
    if (headline.element() != null) {
      AboveHeadline.mark(root, headline.element(), text, leftOut);
    }
    List<Line> lines = Lines.of(root, leftOut);
    LineRules.mark(lines, leftOut);
    Hollow.mark(root, leftOut);
    int found =
        lines.stream()
            .filter(line -> !line.isLeftOut(leftOut))
            .mapToInt(line -> line.isProse() ? line.text().length() : 0)
            .sum();
    return new Attempt(new PageParts(root, leftOut, sure, headline, told, labels, head), found);
  }
}
