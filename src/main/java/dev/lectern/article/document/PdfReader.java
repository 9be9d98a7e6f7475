package dev.lectern.article.document;

import dev.lectern.article.Article;
import dev.lectern.article.extract.Imprint;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.article.extract.WholeText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the text of a PDF: what is set on its pages, as paragraphs, headings, lists and tables. */
final class PdfReader {
  /** The longest novels; a PDF can claim any number. */
  static final int MOST_PAGES = 3_000;

  /** Letters: 20 novels. */
  static final int MOST_LETTERS = 10_000_000;

  /** Seconds; 3,000 pages of text take a third of it. */
  static final int LONGEST = 30;

  /** Bytes of the memory that unpacked parts may take at once; the rest goes to a file. */
  private static final long MEMORY = 32L << 20;

  /** Bytes of the memory and the file: no text needs so many. */
  private static final long MOST_UNPACKED = 512L << 20;

  /** Letters on a page; below it a scan with a stamp or a number on it. */
  private static final int FEWEST_LETTERS = 20;

  /** What programs write for a title when they are told none. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)untitled.*|microsoft word.*|about:blank|https?:.*|.*\\.(docx?|odt|tex|indd|pdf|html?|rtf)");

  /**
   * It warns of each odd font of each page; kept here, for a logger that nobody holds is forgotten.
   */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

  static {
    LIBRARY.setLevel(Level.SEVERE);
  }

  private PdfReader() {}

  static Article read(DocumentFile file) {
    try (PDDocument pdf =
        Loader.loadPDF(
            file.bytes(),
            "",
            null,
            null,
            MemoryUsageSetting.setupMixed(MEMORY, MOST_UNPACKED).streamCache)) {
      return read(pdf, file);
    } catch (InvalidPasswordException e) {
      throw new DocumentException(
          file.called() + " is locked with a password. Save it without one, then add it.", e);
    } catch (IOException | UncheckedIOException e) {
      throw broken(file, e);
    } catch (DocumentException | NoArticleException e) {
      throw e;
    } catch (RuntimeException e) {
      // Damaged files lead the library to errors of many kinds.
      throw broken(file, e);
    }
  }

  private static DocumentException broken(DocumentFile file, Exception e) {
    return new DocumentException(
        file.called() + " is broken: it can't be read as a PDF. Get it anew.", e);
  }

  private static Article read(PDDocument pdf, DocumentFile file) throws IOException {
    if (pdf.getNumberOfPages() > MOST_PAGES) {
      throw new DocumentException(
          file.called() + " has more than " + MOST_PAGES + " pages, the most of a PDF here.");
    }
    PdfText text = new PdfText(new PdfLimit(file.called(), MOST_LETTERS, LONGEST));
    try (Writer nowhere =
        new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
      text.writeText(pdf, nowhere);
    }
    int letters = text.lines().stream().mapToInt(line -> line.text().length()).sum();
    if (letters < Math.min(FEWEST_LETTERS, FEWEST_LETTERS * pdf.getNumberOfPages())) {
      throw new NoArticleException(
          file.called()
              + " has no text: its pages are pictures, as of a scanner. Have a program for text"
              + " recognition (OCR) read it first.");
    }
    List<Float> heights = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      boolean lying = page.getRotation() % 180 != 0;
      heights.add(lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight());
    }
    String title = text(pdf.getDocumentInformation().getTitle());
    List<PdfLine> all = PdfJustified.join(text.lines());
    List<PdfLine> lines = PdfOrder.mend(PdfMargins.takeOff(all, heights, title));
    Document page = new PdfPageWriter(lines).write();
    return WholeText.article(page, imprint(pdf, page, file));
  }

  private static Imprint imprint(PDDocument pdf, Document page, DocumentFile file) {
    PDDocumentInformation told = pdf.getDocumentInformation();
    String title = text(told.getTitle());
    boolean titled = page.body().childrenSize() > 0 && page.body().child(0).nameIs("h1");
    return new Imprint(
        titled || NO_TITLE.matcher(title).matches() ? "" : title,
        text(told.getAuthor()),
        "",
        "",
        text(pdf.getDocumentCatalog().getLanguage()),
        file.address(),
        "");
  }

  private static String text(@Nullable String told) {
    return Objects.requireNonNullElse(told, "").strip();
  }
}
