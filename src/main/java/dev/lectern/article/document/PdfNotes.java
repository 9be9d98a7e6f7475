package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notes at the feet of pages and columns: small type that begins with a mark, after which
 * the text goes on higher up or on the next page.
 */
final class PdfNotes {
  private static final Pattern MARK = Pattern.compile("(?:\\d{1,3}|[*†‡§]+)(?:[\\s.):]|$).*");

  private final List<PdfLine> text = new ArrayList<>();
  private final Map<PdfWord, List<PdfLine>> before = new HashMap<>();
  private final List<PdfLine> last = new ArrayList<>();

  PdfNotes(List<PdfLine> lines, PdfType type) {
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && type.isNote(lines.get(end)) && samePage(lines, at, end)) {
        end++;
      }
      PdfLine next = end < lines.size() ? lines.get(end) : null;
      if (end > at && isFoot(lines.get(at), next)) {
        List<PdfLine> notes = lines.subList(at, end);
        (next == null
                ? last
                : before.computeIfAbsent(next.words().get(0), line -> new ArrayList<>()))
            .addAll(notes);
      } else {
        end = Math.max(end, at + 1);
        text.addAll(lines.subList(at, end));
      }
      at = end;
    }
  }

  private static boolean samePage(List<PdfLine> lines, int one, int other) {
    return lines.get(one).page() == lines.get(other).page();
  }

  private static boolean isFoot(PdfLine first, @Nullable PdfLine next) {
    return isMarked(first) && (next == null || next.page() != first.page() || next.y() < first.y());
  }

  static boolean isMarked(PdfLine line) {
    return MARK.matcher(line.text()).matches();
  }

  /** All lines but the notes. */
  List<PdfLine> text() {
    return text;
  }

  /** The notes that were written before this line of the text. */
  List<PdfLine> before(PdfLine line) {
    return before.getOrDefault(line.words().get(0), List.of());
  }

  /** The notes after all text. */
  List<PdfLine> last() {
    return last;
  }
}
