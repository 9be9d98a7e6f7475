package dev.lectern.article.document;

import dev.lectern.article.extract.Hyphenation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a PDF as the HTML that its type and its spaces mean. */
final class PdfPageWriter {
  /** Times the type's size; tabulators of headings stay below. */
  private static final float WIDEST_SPACE = 2.5f;

  private final Document page = Document.createShell("");
  private final PdfType type;
  private final PdfNotes notes;
  private final List<PdfLine> lines;
  private final PdfColumn column;
  private final Hyphenation hyphenation;
  private final PdfLists lists = new PdfLists(page.body());
  private @Nullable PdfParagraph open;

  /** The page up to which notes are written. */
  private int noted;

  PdfPageWriter(List<PdfLine> all) {
    this.type = new PdfType(all);
    this.notes = new PdfNotes(all, type);
    this.lines = notes.withoutThem(all);
    this.column = new PdfColumn(type, all);
    this.hyphenation =
        new Hyphenation(all.stream().map(PdfLine::text).collect(Collectors.joining("\n")));
  }

  Document write() {
    int at = 0;
    while (at < lines.size()) {
      PdfGrid grid = PdfGrid.at(lines, at);
      if (grid.isTable() && !grid.rows().stream().allMatch(row -> PdfMarker.isBullet(row.get(0)))) {
        end();
        notesBefore(lines.get(at).page());
        table(grid);
      } else if (grid.isColumns()) {
        grid.columns().forEach(this::line);
      } else {
        grid.rows().forEach(this::joined);
      }
      at += grid.lines();
    }
    end();
    notesBefore(Integer.MAX_VALUE);
    return page;
  }

  /**
   * Parts of a line, with wide spaces between; those that stand far apart are lines of their own.
   */
  private void joined(List<PdfLine> row) {
    List<PdfWord> words = new ArrayList<>();
    for (PdfLine part : row) {
      boolean marked = words.size() == 1 && PdfMarker.isBullet(new PdfLine(part.page(), words));
      if (!words.isEmpty()
          && !marked
          && part.left() - words.get(words.size() - 1).right() > WIDEST_SPACE * part.size()) {
        line(new PdfLine(part.page(), List.copyOf(words)));
        words.clear();
      }
      words.addAll(part.words());
    }
    line(new PdfLine(row.get(0).page(), List.copyOf(words)));
  }

  private void line(PdfLine line) {
    PdfParagraph paragraph = open;
    if (paragraph != null
        && column.continues(paragraph.last(), line, paragraph.marker(), paragraph.count())) {
      paragraph.add(line);
      return;
    }
    end();
    notesBefore(line.page());
    open = new PdfParagraph(line);
  }

  /** Notes wait for the end of the paragraph that goes on over the page's end. */
  private void notesBefore(int pageNumber) {
    int last = lines.isEmpty() ? -1 : lines.get(lines.size() - 1).page();
    while (noted < pageNumber && noted <= last) {
      List<PdfLine> foot = notes.of(noted);
      noted++;
      foot.forEach(this::line);
      end();
    }
  }

  private void end() {
    PdfParagraph paragraph = open;
    open = null;
    if (paragraph == null) {
      return;
    }
    if (paragraph.first().mono()) {
      lists.end();
      page.body().appendElement("pre").text(paragraph.code(type.spacing()));
      return;
    }
    String html = paragraph.html(hyphenation);
    int level = type.headingLevel(paragraph.first(), html);
    PdfMarker marker = paragraph.marker();
    if (level > 0) {
      lists.end();
      page.body().appendElement("h" + level).html(number(marker) + html);
    } else if (marker != null) {
      lists.item(marker, paragraph.first().size()).html(html);
    } else {
      lists.parent(paragraph.first()).appendElement("p").html(html);
    }
  }

  /** A heading's number is part of it. */
  private static String number(@Nullable PdfMarker marker) {
    return marker == null || marker.number() == 0 ? "" : marker.number() + ". ";
  }

  private void table(PdfGrid grid) {
    lists.end();
    Element table = page.body().appendElement("table");
    boolean headed = isBold(grid.rows().get(0)) && !isBold(grid.rows().get(1));
    Stream<List<PdfLine>> rows = grid.rows().stream();
    rows.forEach(
        row -> {
          Element tr = table.appendElement("tr");
          String cell = headed && row.equals(grid.rows().get(0)) ? "th" : "td";
          row.forEach(line -> tr.appendElement(cell).html(PdfParagraph.html(line.words())));
        });
  }

  private static boolean isBold(List<PdfLine> row) {
    return row.stream().allMatch(PdfLine::bold);
  }
}
