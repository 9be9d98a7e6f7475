package dev.lectern.article.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out runs of teasers: boxes side by side, each with a heading that is a link to another
 * page and a line or two.
 */
final class Teasers {
  /** Two linked headings may be sections of the text. */
  private static final int FEWEST = 3;

  /** Lines under a heading: a summary, a name, a date. */
  private static final int MOST_LINES = 3;

  /** In characters, under a heading; sections of a text are longer. */
  private static final int LONGEST = 300;

  /** A page that is made of such boxes for the most part is a list that somebody wrote. */
  private static final double MOST_OF_TEXT = 0.25;

  /** Unless a text stands before them, this long of their length. */
  private static final double LEAST_BEFORE = 0.45;

  private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/]+).*");

  private final List<Line> lines;
  private final Marks leftOut;

  private Teasers(List<Line> lines, Marks leftOut) {
    this.lines = lines;
    this.leftOut = leftOut;
  }

  static void mark(List<Line> lines, Marks leftOut) {
    new Teasers(lines, leftOut).mark();
  }

  private void mark() {
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isLinkWithinSite(lines.get(i))) {
        if (!run.isEmpty() && !isTeaser(run.get(run.size() - 1), i, lines.get(i))) {
          leaveOut(run);
        }
        run.add(i);
      }
    }
    leaveOut(run);
  }

  private static boolean isLinkWithinSite(Line line) {
    if (!line.isHeading() || !line.isLink()) {
      return false;
    }
    Element link = line.nodes().get(0).parent() instanceof Element e ? e.closest("a[href]") : null;
    link = link == null ? line.block().selectFirst("a[href]") : link;
    String page = HOST.matcher(line.block().baseUri()).replaceFirst("$1");
    String address = link == null ? "" : link.attr("href");
    return !address.startsWith("http") || page.isEmpty() || address.contains(page);
  }

  /** Whether the heading and the lines after it have a box that the other heading is not in. */
  private boolean isTeaser(int heading, int end, Line other) {
    List<Line> text = lines.subList(heading + 1, end);
    if (text.size() > MOST_LINES || length(text) > LONGEST) {
      return false;
    }
    Element box = box(lines.get(heading).block(), other.block());
    return box != null
        && text.stream()
            .allMatch(line -> line.block().equals(box) || line.block().parents().contains(box));
  }

  /** The greatest element around the one that the other is not in; null where they are siblings. */
  private static @Nullable Element box(Element one, Element other) {
    Set<Element> around = Set.copyOf(other.parents());
    Element box = null;
    for (Element e = one; e != null && !around.contains(e); e = e.parent()) {
      box = e;
    }
    return box == null || box.equals(one) ? null : box;
  }

  private void leaveOut(List<Integer> run) {
    if (run.size() >= FEWEST) {
      int last = run.get(run.size() - 1);
      Line before = lines.get(run.get(run.size() - 2));
      int end = last + 1;
      while (end < lines.size() && !lines.get(end).isHeading() && isTeaser(last, end + 1, before)) {
        end++;
      }
      int length = length(lines.subList(run.get(0), end));
      if (length <= length(lines) * MOST_OF_TEXT
          || length(lines.subList(0, run.get(0))) >= length * LEAST_BEFORE) {
        lines.subList(run.get(0), end).forEach(line -> line.leaveOut(leftOut, Rule.LINKS));
      }
    }
    run.clear();
  }

  private static int length(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }
}
