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
  private final List<PdfLine> waiting = new ArrayList<>();
  private final PdfColumn column;
  private final Hyphenation hyphenation;
  private final PdfLists lists = new PdfLists(page.body());
  private @Nullable PdfParagraph open;

  PdfPageWriter(List<PdfLine> all) {
    this.type = new PdfType(all);
    this.notes = new PdfNotes(all, type);
    this.column = new PdfColumn(type, all);
    this.hyphenation =
        new Hyphenation(all.stream().map(PdfLine::text).collect(Collectors.joining("\n")));
  }

  Document write() {
    write(notes.text(), true);
    waiting.addAll(notes.last());
    writeNotes();
    return page;
  }

  private void write(List<PdfLine> lines, boolean tables) {
    int at = 0;
    while (at < lines.size()) {
      PdfGrid grid = PdfGrid.at(lines, at);
      if (tables && grid.isTable() && !isList(grid)) {
        end();
        grid.rows().forEach(row -> row.forEach(this::hold));
        writeNotes();
        table(grid);
      } else if (tables && grid.isColumns()) {
        grid.columns().forEach(this::line);
      } else {
        grid.rows().forEach(this::joined);
      }
      at += grid.lines();
    }
    end();
  }

  private static boolean isList(PdfGrid grid) {
    return grid.rows().stream().allMatch(row -> PdfMarker.isBullet(row.get(0)));
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
    hold(line);
    if (paragraph != null
        && column.continues(paragraph.last(), line, paragraph.marker(), paragraph.count())) {
      paragraph.add(line);
      return;
    }
    end();
    if (PdfMarker.of(line) == null) {
      writeNotes();
    }
    open = new PdfParagraph(line);
  }

  /** Notes wait for the end of the paragraph, or the list, that goes on in the next column. */
  private void hold(PdfLine line) {
    waiting.addAll(notes.before(line));
  }

  private void writeNotes() {
    if (!waiting.isEmpty()) {
      List<PdfLine> held = List.copyOf(waiting);
      waiting.clear();
      write(held, false);
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
