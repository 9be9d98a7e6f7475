package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the notes at the foot of pages: small type that begins with a mark, below all else. */
final class PdfNotes {
  private static final Pattern MARK = Pattern.compile("^(?:\\d{1,3}|[*†‡§]+|[a-z]\\b).*");

  private final Map<Integer, List<PdfLine>> byPage = new HashMap<>();

  PdfNotes(List<PdfLine> lines, PdfType type) {
    Map<Integer, List<PdfLine>> pages = new HashMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    pages.forEach(
        (page, all) -> {
          Set<PdfLine> notes = foot(all, type);
          if (notes.size() < all.size()) {
            byPage.put(page, all.stream().filter(notes::contains).toList());
          }
        });
  }

  private static Set<PdfLine> foot(List<PdfLine> page, PdfType type) {
    Set<PdfLine> foot = new LinkedHashSet<>();
    List<PdfLine> upwards =
        page.stream().sorted(Comparator.comparing(PdfLine::y).reversed()).toList();
    PdfLine top = null;
    for (PdfLine line : upwards) {
      if (!type.isNote(line)) {
        break;
      }
      foot.add(line);
      top = line;
    }
    return top != null && MARK.matcher(top.text()).matches() ? foot : Set.of();
  }

  List<PdfLine> of(int page) {
    return byPage.getOrDefault(page, List.of());
  }

  /** The lines without the notes. */
  List<PdfLine> withoutThem(List<PdfLine> lines) {
    Set<PdfLine> notes = new LinkedHashSet<>();
    byPage.values().forEach(notes::addAll);
    return lines.stream().filter(line -> !notes.contains(line)).toList();
  }
}
