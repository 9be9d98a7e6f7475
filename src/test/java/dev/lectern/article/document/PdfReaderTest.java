package dev.lectern.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PDFs that can't be read are refused in words; what programs set is put together again. */
@Timeout(20)
class PdfReaderTest {
  private static final int LEADING = 14;

  private static Article read(byte[] pdf) {
    return new DocumentReader(new Extractor()).read(new DocumentFile(pdf, "a.pdf", "")).get(0);
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    pdf.close();
    return out.toByteArray();
  }

  /** Writes lines from a point downwards. */
  private static void write(PDDocument pdf, PDPage page, float x, float y, String... lines)
      throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
      out.setFont(new PDType1Font(FontName.HELVETICA), 11);
      out.setLeading(LEADING);
      out.beginText();
      out.newLineAtOffset(x, y);
      for (String line : lines) {
        out.showText(line);
        out.newLine();
      }
      out.endText();
    }
  }

  private static List<String> texts(Article article) {
    return article.passages().stream().map(Passage::text).toList();
  }

  @Test
  void aScanIsRefusedInWords() throws IOException {
    PDDocument pdf = new PDDocument();
    pdf.addPage(new PDPage());
    byte[] bytes = bytes(pdf);
    NoArticleException e = assertThrows(NoArticleException.class, () -> read(bytes));
    assertTrue(e.getMessage().contains("OCR"), e.getMessage());
  }

  @Test
  void aLockedPdfIsRefusedInWords() throws IOException {
    PDDocument pdf = new PDDocument();
    pdf.addPage(new PDPage());
    pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    byte[] bytes = bytes(pdf);
    DocumentException e = assertThrows(DocumentException.class, () -> read(bytes));
    assertTrue(e.getMessage().contains("password"), e.getMessage());
  }

  @Test
  void aBrokenPdfIsRefusedInWordsOrReadAsFarAsItGoes() throws IOException {
    byte[] whole;
    try (InputStream in = Source.open("lamp-head.pdf")) {
      whole = in.readAllBytes();
    }
    for (int length : new int[] {8, 100, 2_000, whole.length / 2, whole.length - 200}) {
      try {
        read(Arrays.copyOf(whole, length));
      } catch (DocumentException | NoArticleException e) {
        assertTrue(e.getMessage().startsWith("The file \"a.pdf\" "), e.getMessage());
      }
    }
  }

  @Test
  void moreThanThreeThousandPagesAreRefused() throws IOException {
    PDDocument pdf = new PDDocument();
    for (int i = 0; i <= PdfReader.MOST_PAGES; i++) {
      pdf.addPage(new PDPage());
    }
    byte[] bytes = bytes(pdf);
    DocumentException e = assertThrows(DocumentException.class, () -> read(bytes));
    assertTrue(e.getMessage().contains("3000 pages"), e.getMessage());
  }

  @Test
  void lettersAndTimeAreBounded() {
    PdfLimit letters = new PdfLimit("It", 1_000_000, 60);
    DocumentException e =
        assertThrows(
            DocumentException.class,
            () -> {
              for (int i = 0; i <= 1_000_000; i++) {
                letters.run();
              }
            });
    assertTrue(e.getMessage().contains("1 million letters"), e.getMessage());
    PdfLimit time = new PdfLimit("It", 10, 0);
    assertThrows(DocumentException.class, time::run);
  }

  @Test
  void columnsThatWereWrittenRowByRowAreReadOneAfterTheOther() throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A5);
    pdf.addPage(page);
    String[] left = {
      "The left column has",
      "lines of its own that",
      "are as long as a",
      "column of text is and",
      "end here at its foot"
    };
    String[] right = {
      "while the right one",
      "goes on from there to",
      "say what is still to",
      "be said of the matter",
      "and then it is over."
    };
    for (int i = 0; i < left.length; i++) {
      write(pdf, page, 40, 500 - i * LEADING, left[i]);
      write(pdf, page, 230, 500 - i * LEADING, right[i]);
    }
    assertEquals(
        String.join(" ", left) + " " + String.join(" ", right),
        String.join(" ", texts(read(bytes(pdf))).stream().skip(1).toList()));
  }

  @Test
  void indentsPartParagraphsAndDividedWordsAreMended() throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A5);
    pdf.addPage(page);
    write(
        pdf,
        page,
        40,
        500,
        "The first paragraph has a divid-",
        "ed word and a self-made one that",
        "ends with this line of the same length.");
    write(pdf, page, 55, 500 - 3 * LEADING, "The second begins with an indent and has");
    write(pdf, page, 40, 500 - 4 * LEADING, "another line.");
    assertEquals(
        List.of(
            "The first paragraph has a divided word and a self-made one that ends with this line of the same length.",
            "The second begins with an indent and has another line."),
        texts(read(bytes(pdf))).subList(1, 3));
  }

  @Test
  void headsAndNumbersOfPagesAreNotRead() throws IOException {
    PDDocument pdf = new PDDocument();
    for (int i = 1; i <= 4; i++) {
      PDPage page = new PDPage(PDRectangle.A5);
      pdf.addPage(page);
      write(pdf, page, 40, 570, "Journal of Lamps 12 (2020)");
      write(pdf, page, 40, 500, "Number " + i + " is told here, and it ends.");
      write(pdf, page, 200, 30, "- " + (i + 40) + " -");
    }
    List<String> texts = texts(read(bytes(pdf)));
    assertEquals("Number 1 is told here, and it ends.", texts.get(1));
    assertEquals("Number 4 is told here, and it ends.", texts.get(4));
    assertEquals(5, texts.size());
  }

  /** Words with a space written behind each, and as much room as fills the line. */
  private static void justify(PDDocument pdf, PDPage page, float y, float width, String... words)
      throws IOException {
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    float room = width;
    for (String word : words) {
      room -= font.getStringWidth(word) / 1000 * 11;
    }
    float x = 40;
    for (String word : words) {
      write(pdf, page, x, y, word + (word.equals(words[words.length - 1]) ? "" : " "));
      x += font.getStringWidth(word) / 1000 * 11 + room / (words.length - 1);
    }
  }

  @Test
  void wideSpacesOfANarrowColumnAreNoCells() throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A5);
    pdf.addPage(page);
    justify(pdf, page, 500, 180, "The", "lighthouse", "keeper");
    justify(pdf, page, 500 - LEADING, 180, "internationally", "known");
    justify(pdf, page, 500 - 2 * LEADING, 180, "responsibilities", "were");
    write(pdf, page, 40, 500 - 3 * LEADING, "many.");
    assertEquals(
        "The lighthouse keeper internationally known responsibilities were many.",
        texts(read(bytes(pdf))).get(1));
  }

  @Test
  void aHeadingThatWasPaintedAfterWhatStandsBelowItIsReadFirst() throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A5);
    pdf.addPage(page);
    write(pdf, page, 40, 400, "What stands below it floats there.");
    write(pdf, page, 40, 500, "The head of it stands above all.");
    assertEquals(
        List.of("The head of it stands above all.", "What stands below it floats there."),
        texts(read(bytes(pdf))).subList(1, 3));
  }

  @Test
  void shortLinesThatShareAnEdgeWithNoOtherAreLinesOfTheirOwn() throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A5);
    pdf.addPage(page);
    write(pdf, page, 40, 500, "These are the parts of the lamp that need care:");
    write(pdf, page, 60, 500 - LEADING, "the wick", "the glass");
    assertEquals(List.of("the wick", "the glass"), texts(read(bytes(pdf))).subList(2, 4));
  }

  @Test
  void bracketsThatWereWrittenAsTheyLookAreTurned() {
    assertEquals("אב (ג) ד", Brackets.mended("אב )ג( ד"));
    assertEquals("אב (ג) ד", Brackets.mended("אב (ג) ד"));
  }
}
