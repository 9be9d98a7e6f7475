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

  /** Heads of chapters change with them: so many pages make a head, or all where there are fewer. */
  private static final int PAGES = 3;

  private static final Pattern NUMBERS =
      Pattern.compile("\\d+|(?<![\\p{L}\\p{N}])[ivxlcdm]+(?![\\p{L}\\p{N}])");

  private record Row(float y, List<PdfLine> lines) {
    String words() {
      StringBuilder words = new StringBuilder();
      lines.forEach(line -> words.append(line.text()).append(' '));
      return NUMBERS.matcher(words.toString().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
  }

  private final List<Float> heights;
  private final Map<Integer, List<Row>> pages = new HashMap<>();
  private final Map<String, Set<Integer>> seen = new HashMap<>();

  private PdfMargins(List<PdfLine> lines, List<Float> heights) {
    this.heights = heights;
    lines.stream()
        .sorted(Comparator.comparing(PdfLine::y).thenComparing(PdfLine::left))
        .forEach(this::place);
    pages.forEach((page, rows) -> rows.forEach(row -> count(page, row)));
  }

  /**
   * @param heights of the pages
   */
  static List<PdfLine> takeOff(List<PdfLine> lines, List<Float> heights) {
    Set<PdfLine> heads = new PdfMargins(lines, heights).heads();
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
          for (int i = 0; i < Math.min(MOST_LINES, rows.size()) && repeats(page, rows.get(i)); i++) {
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
    if (row.words().strip().equals("#") && isNumberOf(page, row)) {
      return true;
    }
    Set<Integer> on = new HashSet<>();
    for (int shift = -1; shift <= 1; shift++) {
      on.addAll(seen.getOrDefault(key(row, shift), Set.of()));
    }
    return on.size() >= Math.max(2, Math.min(PAGES, heights.size()));
  }

  private static boolean isNumberOf(int page, Row row) {
    return row.lines().get(0).text().equals(Integer.toString(page + 1));
  }
}
