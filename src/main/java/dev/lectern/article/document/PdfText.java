package dev.lectern.article.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the lines of a PDF in the order in which its program wrote them, which is that of
 * reading, columns too, with all programs that set text; {@link PdfGrid} mends it where rows go
 * across columns.
 */
final class PdfText extends PDFTextStripper {
  /** Times the type's size; what is raised or lowered less is on the same line. */
  static final float SAME_LINE = 0.5f;

  /** Times the type's size; spaces of justified text stay below, gaps between cells above. */
  private static final float WIDEST_SPACE = 1.1f;

  /** Times the type's size: letters of a pair may overlap. */
  private static final float OVERLAP = 0.3f;

  /** Times the size of the letter before; marks of notes are smaller. */
  private static final float SMALL = 0.8f;

  private static final float BOLD_WEIGHT = 600;
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibd|demi");
  private static final Pattern MONO = Pattern.compile("mono|courier|consol|typewriter|cmtt");

  private final Runnable limit;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<PdfWord> open = new ArrayList<>();

  /**
   * @param limit called for each letter; throws when there was enough
   */
  PdfText(Runnable limit) {
    this.limit = limit;
    setShouldSeparateByBeads(false);
  }

  List<PdfLine> lines() {
    return lines;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    limit.run();
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    int start = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || differ(letters.get(start), letters.get(i))) {
        // The stripper has put the word's letters in order, ligatures taken apart.
        String part = start == 0 && i == letters.size() ? text : unicode(letters.subList(start, i));
        add(word(part, letters.subList(start, i), start == 0 ? null : letters.get(start - 1)));
        start = i;
      }
    }
  }

  private static boolean differ(TextPosition one, TextPosition other) {
    float smaller = Math.min(one.getYScale(), other.getYScale());
    float larger = Math.max(one.getYScale(), other.getYScale());
    return smaller < larger * SMALL;
  }

  private static String unicode(List<TextPosition> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.getUnicode()));
    return text.toString();
  }

  private static PdfWord word(
      String text, List<TextPosition> letters, @Nullable TextPosition before) {
    TextPosition first = letters.get(0);
    TextPosition last = letters.get(letters.size() - 1);
    boolean small = before != null && first.getYScale() < before.getYScale() * SMALL;
    String font = fontName(first);
    return new PdfWord(
        text,
        first.getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        first.getYDirAdj(),
        first.getYScale(),
        isBold(first, font),
        isMono(first, font),
        small && first.getYDirAdj() < before.getYDirAdj() - 1,
        before != null);
  }

  private static String fontName(TextPosition letter) {
    String name = letter.getFont().getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  private static boolean isBold(TextPosition letter, String font) {
    PDFontDescriptor descriptor = letter.getFont().getFontDescriptor();
    return BOLD.matcher(font).find()
        || (descriptor != null && descriptor.getFontWeight() >= BOLD_WEIGHT);
  }

  private static boolean isMono(TextPosition letter, String font) {
    PDFontDescriptor descriptor = letter.getFont().getFontDescriptor();
    return MONO.matcher(font).find() || (descriptor != null && descriptor.isFixedPitch());
  }

  private void add(PdfWord word) {
    if (word.text().isBlank()) {
      return;
    }
    if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), word)) {
      endLine();
    }
    open.add(word);
  }

  private static boolean goesOn(PdfWord before, PdfWord word) {
    float size = Math.max(before.size(), word.size());
    return Math.abs(before.y() - word.y()) < SAME_LINE * size
        && word.left() >= before.right() - OVERLAP * size
        && word.left() - before.right() < WIDEST_SPACE * size;
  }

  private void endLine() {
    if (!open.isEmpty()) {
      lines.add(new PdfLine(getCurrentPageNo() - 1, List.copyOf(open)));
      open.clear();
    }
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
    super.endPage(page);
  }

  @Override
  protected void writeLineSeparator() {
    // The places of the words tell the lines.
  }

  @Override
  protected void writeWordSeparator() {
    // The places of the words tell the spaces.
  }
}
