package dev.lectern.article.document;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Gathers the lines of a PDF in the order in which its program wrote them, which is that of
 * reading, columns too, with all programs that set text; {@link PdfGrid} mends it where rows go
 * across columns.
 */
final class PdfText extends PDFTextStripper {
  /** Times the type's size; what is raised or lowered less is on the same line. */
  static final float SAME_LINE = 0.5f;

  /** Times the type's size; spaces mostly stay below, gaps between cells above. */
  private static final float WIDEST_SPACE = 0.45f;

  /** Times the type's size: letters of a pair may overlap. */
  private static final float OVERLAP = 0.3f;

  /** Times the size of the letter before; marks of notes are smaller. */
  private static final float SMALL = 0.85f;

  /** Times the size of the letter before. */
  private static final float RAISED = 0.1f;

  /** Times the size of the letter before; half of a space. */
  private static final float CLOSE = 0.15f;

  /** Times the type's size; the narrowest space in use is wider. */
  private static final float TOUCHING = 0.05f;

  /** Unicode's presentation forms, where the ligatures are. */
  private static final char FORMS = '\uFB00';

  private static final char FORMS_END = '\uFF00';

  private static final float BOLD_WEIGHT = 600;
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibd|demi");
  private static final Pattern MONO = Pattern.compile("mono|courier|consol|typewriter|cmtt");

  private final Runnable limit;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<PdfWord> open = new ArrayList<>();
  private boolean space;

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
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      // The stripper has put the letters in order; their places are not in it.
      add(word(Brackets.mended(text), letters, false));
      return;
    }
    int start = 0;
    boolean glued = false;
    for (int i = 0; i <= letters.size(); i++) {
      boolean blank = i < letters.size() && letters.get(i).getUnicode().isBlank();
      if (i == letters.size()
          || blank
          || (i > start && differ(letters.get(i - 1), letters.get(i)))) {
        if (i > start) {
          add(word(unicode(letters.subList(start, i)), letters.subList(start, i), glued));
        }
        glued = !blank;
        space |= blank;
        start = blank ? i + 1 : i;
      }
    }
  }

  private static boolean differ(TextPosition one, TextPosition other) {
    float smaller = Math.min(one.getYScale(), other.getYScale());
    float larger = Math.max(one.getYScale(), other.getYScale());
    return smaller < larger * SMALL;
  }

  /** Ligatures and letters of old encodings are taken apart. */
  private static String unicode(List<TextPosition> letters) {
    StringBuilder text = new StringBuilder();
    for (TextPosition letter : letters) {
      String unicode = letter.getUnicode();
      boolean form = unicode.chars().anyMatch(c -> c >= FORMS && c < FORMS_END);
      text.append(form ? Normalizer.normalize(unicode, Normalizer.Form.NFKC) : unicode);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private PdfWord word(String text, List<TextPosition> letters, boolean glued) {
    TextPosition first = letters.get(0);
    TextPosition last = letters.get(letters.size() - 1);
    String font = fontName(first);
    return new PdfWord(
        text,
        Math.min(first.getXDirAdj(), last.getXDirAdj()),
        Math.max(
            last.getXDirAdj() + last.getWidthDirAdj(), first.getXDirAdj() + first.getWidthDirAdj()),
        first.getYDirAdj(),
        first.getYScale(),
        isBold(first, font),
        isMono(first, font),
        false,
        glued,
        space);
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
      space = true;
      return;
    }
    space = false;
    PdfWord before = open.isEmpty() ? null : open.get(open.size() - 1);
    if (before != null && !goesOn(before, word)) {
      endLine();
      before = null;
    }
    open.add(before == null ? word : beside(before, word));
  }

  /** The mark of a note is set close, and above the line. */
  private static PdfWord beside(PdfWord before, PdfWord word) {
    boolean raised =
        word.size() < before.size() * SMALL && word.y() < before.y() - RAISED * before.size();
    boolean close = word.left() - before.right() < CLOSE * before.size();
    if (raised && close) {
      return word.asMark();
    }
    // The library takes letters apart that don't run from left to right.
    boolean touches = word.left() - before.right() < TOUCHING * before.size();
    return touches && !word.spaced() ? word.asPart() : word;
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
