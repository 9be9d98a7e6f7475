package dev.lectern.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import dev.lectern.article.extract.Extractor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document is, its bytes tell before its type, and its type before its name. */
class DocumentReaderTest {
  private static final String MARKDOWN =
      """
      ---
      title: "The Lamp"
      author: [Ada Quill, Bo Reed]
      date: 2021-05-04
      lang: en-GB
      ---

      # The first keeper

      Only a *lantern*,[^1] and `light.c` of [the harbour](https://example.org/harbour).

      - whale oil
        - of the north
      - [x] trimmed

      ![A drawing](https://example.org/lamp.png "The lamp as drawn")

      ```python
      def lamp():
          return 1
      ```

      > Quoted.

      [^1]: Still to be seen.
      """;

  private static Article read(String text, String name, String type) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new DocumentReader(new Extractor()).read(new DocumentFile(bytes, name, type)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "# A,          a.md,    '',                       A",
    "# A,          a.md,    text/plain,               A",
    "# A,          a.md,    application/octet-stream, A",
    "# A,          '',      text/markdown,            A",
    "# A,          a.txt,   text/plain,               # A",
    "# A,          '',      '',                       # A",
    "<h1>A</h1>,   a.txt,   text/plain,               A",
    "<h1>A</h1>,   a.pdf,   text/html,                A",
  })
  void knowsTheKindOfADocument(String head, String name, String type, String title) {
    assertEquals(title, read(head + "\n\nWords of it.", name, type).title().text());
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a, a.gif,  image/gif,  nothing that Lectern can read",
    "text,   a.pdf,  '',         is broken",
    "text,   a.epub, '',         is broken",
    "a\0b,   a.txt,  text/plain, holds no text",
  })
  void refusesInWords(String content, String name, String type, String words) {
    DocumentException e = assertThrows(DocumentException.class, () -> read(content, name, type));
    assertTrue(e.getMessage().contains(words), e.getMessage());
    assertTrue(e.getMessage().contains(name), e.getMessage());
  }

  @Test
  void markdownKeepsItsStructure() {
    Article article = read(MARKDOWN, "lamp.md", "");
    assertEquals("The Lamp", article.title().text());
    assertEquals("Ada Quill, Bo Reed", article.byline());
    assertEquals(LocalDate.of(2021, 5, 4), article.published());
    assertEquals("en-GB", article.language());
    List<String> kinds =
        article.blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
    assertEquals(
        List.of("Heading", "Paragraph", "ItemList", "Figure", "Code", "Quote", "ItemList"), kinds);
    assertEquals(
        List.of(
            "The Lamp",
            "The first keeper",
            "Only a lantern,1 and light.c of the harbour.",
            "whale oil",
            "of the north",
            "Done: trimmed",
            "The lamp as drawn",
            "def lamp():\n    return 1",
            "Quoted.",
            "Still to be seen."),
        article.passages().stream().map(Passage::text).toList());
    List<Span.Kind> spans = article.passages().get(2).spans().stream().map(Span::kind).toList();
    assertEquals(
        List.of(Span.Kind.EMPHASIS, Span.Kind.NOTE, Span.Kind.CODE, Span.Kind.LINK), spans);
    Block.ItemList list = (Block.ItemList) article.blocks().get(2);
    assertTrue(list.items().get(0).get(1) instanceof Block.ItemList);
  }

  @Test
  void aHeadingOfMarkdownThatRepeatsTheTitleIsReadOnce() {
    Article article = read("---\ntitle: The Lamp\n---\n\n# The lamp\n\nIt burns.", "a.md", "");
    assertEquals(
        List.of("The lamp", "It burns."), article.passages().stream().map(Passage::text).toList());
  }

  @Test
  void deepMarkdownIsBounded() {
    assertTrue(read("# A\n\n" + "> ".repeat(20_000) + "deep", "a.md", "").blocks().size() > 0);
    assertTrue(read("# A\n\n" + "*a".repeat(50_000), "a.md", "").blocks().size() > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ---
        title: 'The Lamp' # so far
        author:
          - name: Ada Quill
            email: a@example.org
        date: 2021-05-04
        ...
        """,
        """
        +++
        title = "The Lamp"
        authors = ["Ada Quill"]
        date = 2021-05-04T00:00:00Z
        [extra]
        title = "Not this"
        +++
        """,
        "% The Lamp\n% Ada Quill\n% May 4, 2021\n",
        "Title: The Lamp\nAuthor: Ada Quill\nDate: 2021-05-04\n\n"
      })
  void frontMatterOfMarkdownIsReadInEachOfItsForms(String front) {
    Article article = read(front + "\nIt was lit.\n", "a.md", "");
    assertEquals("The Lamp", article.title().text());
    assertEquals("Ada Quill", article.byline());
    assertEquals(LocalDate.of(2021, 5, 4), article.published());
    assertEquals(
        List.of("The Lamp", "It was lit."),
        article.passages().stream().map(Passage::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n\nIt was lit.\n\n---\n", "---\nkey: lost?\n\nIt was lit.\n"})
  void textUnderARuleOfMarkdownIsNoFrontMatter(String text) {
    Article article = read(text + "\nIt went out.\n", "a.md", "");
    String read = String.join(" ", article.passages().stream().map(Passage::text).toList());
    assertTrue(read.endsWith("It was lit. It went out."), read);
  }

  @Test
  void markdownOfOtherDialectsKeepsItsMeaning() {
    Article article =
        read(
            """
            # Lamps {#lamps .big}

            Wick
            : Of cotton.

            Oil

            :   Of whales.
            :   Of seeds.

            > [!NOTE]
            > Trim it.
            """,
            "a.md",
            "");
    assertEquals(
        List.of("Lamps", "Wick", "Of cotton.", "Oil", "Of whales.", "Of seeds.", "Note: Trim it."),
        article.passages().stream().map(Passage::text).toList());
    assertInstanceOf(Block.Definitions.class, article.blocks().get(0));
    assertEquals(2, article.blocks().size());
  }

  private static List<String> texts(String text) {
    return read(text, "a.txt", "").passages().stream().map(Passage::text).toList();
  }

  @Test
  void aTextThatWasNeverWrappedHasAParagraphOnEachLine() {
    String first = "The keeper counted the steps aloud. ".repeat(5).strip();
    assertEquals(
        List.of("The Lamp", first, "He was heard.", "He slept."),
        texts("The Lamp\n" + first + "\nHe was heard.\nHe slept.\n"));
  }

  @Test
  void anIndentASpeakerOrALetterBeginsAParagraphOfAText() {
    assertEquals(
        List.of("The Lamp", "It was lit each evening.", "The second one was not."),
        texts("The Lamp\n\n   It was lit\neach evening.\n   The second one\nwas not.\n"));
    assertEquals(
        List.of("A talk", "ANNA: Is it lit, and has it been so all night?", "BO: It is."),
        texts("A talk\n\nANNA: Is it lit, and\nhas it been so all night?\nBO: It is.\n"));
    assertEquals(
        List.of("Parts", "(a) a wick,", "(b) some oil"),
        texts("Parts\n\n(a) a wick,\n(b) some oil\n"));
  }

  @Test
  void rowsOfATableInATextAreKeptApart() {
    assertEquals(
        List.of("Ships", "Year Lost", "1801 seven", "A B", "1 2"),
        texts("Ships\n\nYear\tLost\n1801\tseven\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"));
  }

  @Test
  void aMailIsReadByItsSubjectAndItsQuotationsAsSuch() {
    Article mail =
        read(
            """
            From: Ada Quill <ada@example.org>
            To: Bo Reed
            Subject: The lamp
            Date: Mon, 3 Feb 2020 10:11:12 +0000

            Bo wrote:
            > Buy oil,
            > and soon.
            >> Why?

            I shall.
            """,
            "a.txt",
            "");
    assertEquals("The lamp", mail.title().text());
    assertEquals("Ada Quill", mail.byline());
    assertEquals(LocalDate.of(2020, 2, 3), mail.published());
    Block.Quote quote = (Block.Quote) mail.blocks().get(2);
    assertEquals(
        "Buy oil, and soon.", quote.blocks().get(0).passages().findFirst().orElseThrow().text());
    assertInstanceOf(Block.Quote.class, quote.blocks().get(1));
  }

  @Test
  void aChaptersNameUnderItsNumberIsPartOfTheHeading() {
    Article book = read("The Lamp\n\nCHAPTER I.\nDown the Hill\n\nIt was lit.\n", "a.txt", "");
    Block.Heading heading = (Block.Heading) book.blocks().get(0);
    assertEquals("CHAPTER I. Down the Hill", heading.passage().text());
  }

  @Test
  void aSentenceGoesOnAfterTheEndOfThePage() {
    assertEquals(
        List.of("The Lamp", "It was lit and it burned."),
        texts("The Lamp\n\nIt was lit\n\fand it burned.\n"));
  }

  @Test
  void theLanguageOfATextIsToldByItsWords() {
    String text = "Зимой море было бурным, и корабли редко заходили в гавань, но все ждали рыбы. ";
    assertEquals("ru", read(text.repeat(2), "a.txt", "").language());
  }
}
