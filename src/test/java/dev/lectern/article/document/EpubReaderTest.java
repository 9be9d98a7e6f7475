package dev.lectern.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Books as they are found: split in odd places, locked, broken, or made to do harm. */
@Timeout(20)
class EpubReaderTest {
  private static final String PROSE = "<p>Prose of it.</p>";

  private static List<Article> read(byte[] book) {
    return new DocumentReader(new Extractor()).read(new DocumentFile(book, "book.epub", ""));
  }

  /** The passages of each article, one article a line. */
  private static String texts(Book book) {
    return read(book.bytes()).stream()
        .map(
            article ->
                article.passages().stream().map(Passage::text).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  private static String refusal(byte[] book) {
    return String.valueOf(assertThrows(DocumentException.class, () -> read(book)).getMessage());
  }

  @Test
  void chaptersBeginWhereTheContentsSayAndGoOnInTheNextDocument() {
    String nav =
        "<nav epub:type='toc'><ol><li><a href='a.xhtml'>One</a></li>"
            + "<li><a href='b.xhtml#two'>Two</a><ol><li><a href='b.xhtml#s'>Section</a></li></ol>"
            + "</li></ol></nav>";
    Book book =
        new Book()
            .navigation(nav)
            .document("a.xhtml", "<h1>One</h1><p>First.</p>")
            .document(
                "b.xhtml",
                "<p>Still one.</p><div><h1 id='two'>Two</h1><p>Second.</p>"
                    + "<h2 id='s'>Section</h2><p>Of two.</p></div>");
    assertEquals("One | First. | Still one.\nTwo | Second. | Section | Of two.", texts(book));
  }

  @Test
  void theContentsOfEpub2NameChapters() {
    Book book =
        new Book()
            .ncx(
                "<navPoint><navLabel><text>The Cellar</text></navLabel><content src='a.xhtml'/>"
                    + "</navPoint><navPoint><navLabel><text>The Attic</text></navLabel>"
                    + "<content src='b.xhtml'/></navPoint>")
            .document("a.xhtml", PROSE)
            .document("b.xhtml", "<p>THE ATTIC</p><p>More of it.</p>");
    assertEquals("The Cellar | Prose of it.\nTHE ATTIC | More of it.", texts(book));
  }

  @Test
  void coverTitlePageAndContentsAreNoChaptersAndAPartGoesWithItsFirst() {
    Book book =
        new Book()
            .document("cover.xhtml", "<p>The Book</p><p>Ada Quill</p>")
            .document("front.xhtml", "<section epub:type='copyright-page'><p>(c)</p></section>")
            .document("toc.xhtml", "<p>Contents</p><p>I</p>")
            .guide("toc", "toc.xhtml")
            .document("part.xhtml", "<h1>Part One</h1>")
            .document("a.xhtml", "<h2>Chapter 1</h2>" + PROSE);
    assertEquals("Part One | Chapter 1 | Prose of it.", texts(book));
  }

  @Test
  void itsMetadataIsThatOfEachChapter() {
    List<Article> articles =
        read(
            new Book()
                .document("a.xhtml", "<h1>A</h1>" + PROSE)
                .document("b.xhtml", "<h1>A</h1>" + PROSE)
                .bytes());
    assertEquals("Ada Quill", articles.get(1).byline());
    assertEquals("The Book", articles.get(1).source());
    assertEquals(LocalDate.of(2020, 2, 3), articles.get(1).published());
    assertEquals(2, articles.stream().map(Article::id).distinct().count());
  }

  @Test
  void emptyElementsAndSectionsOfXmlDoNotSwallowTheText() {
    Book book =
        new Book()
            .document("a.xhtml", "<h1>A</h1><a id='x'/><p>One <i/>two <![CDATA[<three>]]></p>");
    assertEquals("A | One two <three>", texts(book));
  }

  @Test
  void aLockedBookIsRefusedAndOneWithLockedFontsIsRead() {
    String lock =
        "<encryption><enc:EncryptedData><enc:CipherData><enc:CipherReference URI='%s'/>"
            + "</enc:CipherData></enc:EncryptedData></encryption>";
    Book locked =
        new Book()
            .document("a.xhtml", PROSE)
            .file("META-INF/encryption.xml", lock.formatted("OPS/a.xhtml"));
    assertTrue(refusal(locked.bytes()).contains("DRM"));
    Book fonts =
        new Book()
            .document("a.xhtml", "<h1>A</h1>" + PROSE)
            .file("META-INF/encryption.xml", lock.formatted("OPS/font.otf"));
    assertEquals("A | Prose of it.", texts(fonts));
  }

  @Test
  void aBombIsNotUnpacked() {
    StringBuilder bomb = new StringBuilder("<p>");
    bomb.append("a".repeat((int) EpubArchive.MOST_UNPACKED));
    assertTrue(refusal(new Book().document("a.xhtml", bomb.toString()).bytes()).contains("24 MB"));
  }

  @Test
  void tooManyFilesAreRefused() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i <= EpubArchive.MOST_FILES; i++) {
      files.put("f" + i, new byte[0]);
    }
    assertTrue(refusal(Book.zip(files)).contains("20000 files"));
  }

  @Test
  void aBrokenOrForeignArchiveIsRefusedInWords() {
    byte[] whole = new Book().document("a.xhtml", PROSE).bytes();
    assertTrue(refusal(Arrays.copyOf(whole, whole.length / 2)).contains("is broken"));
    byte[] other = Book.zip(Map.of("a.txt", "text".getBytes(StandardCharsets.UTF_8)));
    assertTrue(refusal(other).contains("no EPUB book"));
  }

  @Test
  void aBookOfPicturesHasNothingToRead() {
    byte[] book = new Book().document("a.xhtml", "<img src='a.png' alt=''/>").bytes();
    assertThrows(NoArticleException.class, () -> read(book));
  }

  @Test
  void noOutsideEntityIsOpened() {
    Book book = new Book().document("a.xhtml", "<h1>A</h1><p>One &secret; two</p>");
    book.file(
        "OPS/a.xhtml",
        "<!DOCTYPE html [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>"
            + Book.xhtml("<h1>A</h1><p>One &secret; two</p>"));
    assertTrue(texts(book).contains("One &secret; two"), texts(book));
  }

  @Test
  void entitiesOfTheDocumentItselfAreTextAndItsDeclarationsAreNot() {
    String page =
        "<!DOCTYPE html [<!ENTITY who \"Ada &#x26; Bo\"><!ENTITY far SYSTEM 'file:///etc/hosts'>"
            + "<!ENTITY twice '&who;&who;'>]>"
            + "<html><body><h1>One</h1><p>By &who;, &far;, &twice;.</p></body></html>";
    Book book = new Book().document("a.xhtml", PROSE).file("OPS/a.xhtml", page);
    assertEquals("One | By Ada & Bo, &far;, &twice;.", texts(book));
  }

  @Test
  void filesAreFoundWhateverTheirNamesAreWrittenLike() {
    String opf =
        "<opf:package xmlns:opf='http://www.idpf.org/2007/opf'><opf:metadata/><opf:manifest>"
            + "<opf:item id='a' href='Text\\%C3%A4.xhtml' media-type='Application/XHTML+XML'/>"
            + "<opf:item id='p' href='p.png' media-type='image/png' fallback='c'/>"
            + "<opf:item id='c' href='C.html'/></opf:manifest>"
            + "<opf:spine><opf:itemref idref='a'/><opf:itemref idref='p'/></opf:spine>"
            + "</opf:package>";
    Book book =
        new Book()
            .file("META-INF/container.xml", "<container/>")
            .file("text/a\u0308.XHTML", Book.xhtml("<h1>One</h1>" + PROSE))
            .file("c.html", "<h:html><h:body><h:h1>Two</h:h1><h:p>More.</h:p></h:body></h:html>");
    assertEquals("One | Prose of it.\nTwo | More.", texts(book.opf("book.opf", opf)));
  }

  @Test
  void aBookWithoutASpineIsReadInTheOrderOfItsManifest() {
    String opf =
        "<package><manifest><item id='a' href='a.xhtml' media-type='text/xml'/>"
            + "<item id='b' href='b.xhtml'/></manifest><spine/></package>";
    Book book =
        new Book()
            .file("OPS/a.xhtml", Book.xhtml("<h1>One</h1>" + PROSE))
            .file("OPS/b.xhtml", Book.xhtml("<h1>Two</h1>" + PROSE));
    assertEquals("One | Prose of it.\nTwo | Prose of it.", texts(book.opf("OPS/book.opf", opf)));
  }

  @Test
  void titleAndAuthorsAreToldFromSubtitleAndTranslator() {
    String opf =
        "<package xmlns:dc='d'><metadata><dc:title id='s'>Of Lamps</dc:title>"
            + "<dc:title id='t'>Annals</dc:title><dc:creator id='c'>Cy Reed</dc:creator>"
            + "<dc:creator id='a'>Ada Quill</dc:creator>"
            + "<dc:creator opf:role='ill'>Bo Ink</dc:creator>"
            + "<meta refines='#t' property='title-type'>main</meta>"
            + "<meta refines='#c' property='role'>trl</meta>"
            + "<meta refines='#a' property='role'>aut</meta></metadata><manifest>"
            + "<item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine>"
            + "</package>";
    Book book = new Book().file("OPS/a.xhtml", Book.xhtml("<h1>One</h1>" + PROSE));
    Article article = read(book.opf("OPS/book.opf", opf).bytes()).get(0);
    assertEquals("Annals", article.source());
    assertEquals("Ada Quill", article.byline());
  }
}
