package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes off running heads and feet: lines at the edge of a page that stand at the same height on
 * other pages with the same words, whatever number is in them.
 */
final class PdfMargins {
  /** Share of the page's height at its head and foot; text that runs on is between. */
  private static final float MARGIN = 0.15f;

  /** Lines of a head or a foot; more are text. */
  private static final int MOST_LINES = 3;

  /** Points; programs round. */
  private static final int SAME_HEIGHT = 3;

  /**
   * Heads of chapters change with them: so many pages make a head, or all where there are fewer.
   */
  private static final int PAGES = 3;

  private static final Pattern NUMBERS =
      Pattern.compile("\\d+|(?<![\\p{L}\\p{N}])[ivxlcdm]+(?![\\p{L}\\p{N}])");

  /** What browsers print around a page, beside its title: the time, the address, the number. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}, \\d{1,2}:\\d{2}(?: [AP]M)?\\s*"
              + "|(?:https?|file):\\S+(?: \\d+/\\d+)?");

  private record Row(float y, List<PdfLine> lines) {
    String text() {
      return lines.stream().map(PdfLine::text).collect(Collectors.joining(" "));
    }

    String words() {
      return NUMBERS.matcher(text().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
  }

  private final List<Float> heights;
  private final String title;
  private final Map<Integer, List<Row>> pages = new HashMap<>();
  private final Map<String, Set<Integer>> seen = new HashMap<>();

  private PdfMargins(List<PdfLine> lines, List<Float> heights, String title) {
    this.heights = heights;
    this.title = title;
    lines.stream()
        .sorted(Comparator.comparing(PdfLine::y).thenComparing(PdfLine::left))
        .forEach(this::place);
    pages.forEach((page, rows) -> rows.forEach(row -> count(page, row)));
  }

  /**
   * @param heights of the pages
   * @param title of the document as it was told, or empty
   */
  static List<PdfLine> takeOff(List<PdfLine> lines, List<Float> heights, String title) {
    Set<PdfLine> heads = new PdfMargins(lines, heights, title).heads();
    return lines.stream().filter(line -> !heads.contains(line)).toList();
  }

  private void place(PdfLine line) {
    List<Row> rows = pages.computeIfAbsent(line.page(), page -> new ArrayList<>());
    if (rows.isEmpty() || line.y() - rows.get(rows.size() - 1).y() > SAME_HEIGHT) {
      rows.add(new Row(line.y(), new ArrayList<>()));
    }
    rows.get(rows.size() - 1).lines().add(line);
  }

  private void count(int page, Row row) {
    if (isInMargin(page, row)) {
      seen.computeIfAbsent(key(row, 0), key -> new HashSet<>()).add(page);
    }
  }

  private boolean isInMargin(int page, Row row) {
    float height = heights.get(page);
    return row.y() < height * MARGIN || row.y() > height * (1 - MARGIN);
  }

  private static String key(Row row, int shift) {
    return (Math.round(row.y() / SAME_HEIGHT) + shift) + " " + row.words();
  }

  private Set<PdfLine> heads() {
    Set<PdfLine> heads = new HashSet<>();
    pages.forEach(
        (page, rows) -> {
          for (int i = 0;
              i < Math.min(MOST_LINES, rows.size()) && repeats(page, rows.get(i));
              i++) {
            heads.addAll(rows.get(i).lines());
          }
          int last = rows.size() - 1;
          for (int i = last;
              i > Math.max(-1, last - MOST_LINES) && repeats(page, rows.get(i));
              i--) {
            heads.addAll(rows.get(i).lines());
          }
        });
    return heads;
  }

  private boolean repeats(int page, Row row) {
    if (!isInMargin(page, row)) {
      return false;
    }
    if (isNumberOf(page, row) || PRINTED.matcher(row.text().replace(title, "")).matches()) {
      return true;
    }
    Set<Integer> on = new HashSet<>();
    for (int shift = -1; shift <= 1; shift++) {
      on.addAll(seen.getOrDefault(key(row, shift), Set.of()));
    }
    return on.size() >= Math.max(2, Math.min(PAGES, heights.size()));
  }

  private boolean isNumberOf(int page, Row row) {
    String number = Integer.toString(page + 1);
    String text = row.text();
    return text.equals(number) || text.equals(number + "/" + heights.size());
  }
}
