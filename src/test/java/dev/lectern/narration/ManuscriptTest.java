package dev.lectern.narration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import dev.lectern.spoken.Sentence;
import dev.lectern.spoken.Verbalizer;
import dev.lectern.spoken.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptTest {
  private static final Verbalizer VERBALIZER = new Verbalizer();

  private static Article article(Block... blocks) {
    return new Article(
        "a", new Passage("t", "Title"), null, null, null, "en", null, List.of(blocks));
  }

  private static Block.Paragraph paragraph(String text, Span... spans) {
    return new Block.Paragraph(new Passage(text, text, List.of(spans)));
  }

  /** What is said after the title, a line a passage. */
  private static String said(Verbosity verbosity, Block... blocks) {
    return Manuscript.of(article(blocks), verbosity).stream()
        .skip(1)
        .map(ManuscriptTest::say)
        .collect(Collectors.joining("|"));
  }

  private static String say(Line line) {
    return words(line).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  private static List<Word> words(Line line) {
    return VERBALIZER.verbalize(line.script()).stream()
        .map(Sentence::words)
        .flatMap(List::stream)
        .toList();
  }

  private static Block.Row row(boolean header, String... texts) {
    List<Block.Cell> cells = new java.util.ArrayList<>();
    int at = 0;
    for (String text : texts) {
      cells.add(new Block.Cell(at, at + text.length(), header));
      at += text.length() + 1;
    }
    String text = String.join("\t", texts);
    return new Block.Row(new Passage(text, text), cells);
  }

  @ParameterizedTest
  @CsvSource({
    "SOME, sixteen eggs|milk",
    "MOST, number three sixteen eggs|number four milk",
    "ALL, list two items number three sixteen eggs|number four milk",
  })
  void itemsOfANumberedListAreAnnouncedByTheirNumber(Verbosity verbosity, String expected) {
    var list =
        new Block.ItemList(
            true, 3, List.of(List.of(paragraph("16 eggs")), List.of(paragraph("Milk"))));
    assertEquals(expected, said(verbosity, list));
  }

  @ParameterizedTest
  @CsvSource({
    "SOME, country people|chad eighteen million|peru thirty four million",
    "MOST, table two columns three rows country people|country chad people eighteen million|"
        + "country peru people thirty four million end of table",
  })
  void aRowIsReadWithTheHeadersOfItsColumns(Verbosity verbosity, String expected) {
    var table =
        new Block.Table(
            null,
            List.of(
                row(true, "Country", "People"),
                row(false, "Chad", "18 million"),
                row(false, "Peru", "34 million")));
    assertEquals(expected, said(verbosity, table));
  }

  @Test
  void aCellThatHeadsItsRowAndAnEmptyCellHaveNoAnnouncement() {
    var cells = List.of(new Block.Cell(0, 4, true), new Block.Cell(5, 5, false));
    var table =
        new Block.Table(
            null,
            List.of(
                row(true, "Country", "People"), new Block.Row(new Passage("r", "Chad\t"), cells)));
    assertEquals(
        "table two columns two rows country people|chad end of table", said(Verbosity.MOST, table));
  }

  @Test
  void aColumnKeepsItsHeaderUnderCellsThatTakeSeveral() {
    var years =
        new Block.Row(
            new Passage("y", "Port\t2020\t2021"),
            List.of(
                new Block.Cell(0, 4, true, null, new Block.Extent(1, 2)),
                new Block.Cell(5, 9, true, null, new Block.Extent(2, 1)),
                new Block.Cell(10, 14, true)));
    var table =
        new Block.Table(
            null,
            List.of(
                years, row(true, "Ships", "Boats", "Ships"), row(false, "Kiel", "5", "6", "7")));
    assertEquals(
        "table four columns three rows port twenty twenty twenty twenty one|ships boats ships|"
            + "port kiel twenty twenty ships five boats six twenty twenty one ships seven"
            + " end of table",
        said(Verbosity.MOST, table));
  }

  @ParameterizedTest
  @CsvSource({
    "SOME, image skipped|the harbour in nineteen twenty",
    "MOST, image a boat|image the harbour in nineteen twenty",
  })
  void anImageIsAnnouncedAndItsCaptionWins(Verbosity verbosity, String expected) {
    String said =
        said(
            verbosity,
            new Block.Figure("", "A boat", new Passage("f", "A boat")),
            new Block.Figure("", "A boat", new Passage("g", "The harbour in 1920")));
    assertEquals(expected, said);
  }

  @ParameterizedTest
  @CsvSource({
    "SOME, code two lines skipped",
    "MOST, code two lines x equals f open parenthesis one close parenthesis go",
  })
  void codeIsReadByItsSignsOrNamedAndSkipped(Verbosity verbosity, String expected) {
    assertEquals(expected, said(verbosity, new Block.Code(new Passage("c", "x = f(1)\ngo"))));
  }

  @Test
  void aQuoteIsSetOff() {
    var quote = new Block.Quote(List.of(paragraph("Let it be."), paragraph("So he said.")));
    assertEquals(
        "quote let it be|so he said end of quote|then",
        said(Verbosity.MOST, quote, paragraph("Then.")));
    assertEquals("let it be|so he said|then", said(Verbosity.SOME, quote, paragraph("Then.")));
  }

  @ParameterizedTest
  @CsvSource({
    "SOME, let it be|ada|then",
    "MOST, quote let it be end of quote|source ada|then",
  })
  void whoseAQuoteIsIsSaidAfterIt(Verbosity verbosity, String expected) {
    var quote = new Block.Quote(List.of(paragraph("Let it be.")), new Passage("s", "Ada"), null);
    assertEquals(expected, said(verbosity, quote, paragraph("Then.")));
  }

  @ParameterizedTest
  @CsvSource({
    "SOME, ebb|the tide falls|flood|flow|it rises",
    "MOST, term ebb|the tide falls|term flood|term flow|it rises",
    "ALL, list of definitions three terms term ebb|definition the tide falls period|term flood|"
        + "term flow|definition it rises period",
  })
  void termsAreToldFromWhatTheyMean(Verbosity verbosity, String expected) {
    var list =
        new Block.Definitions(
            List.of(
                new Block.Definition(
                    List.of(new Passage("e", "Ebb")),
                    List.of(List.of(paragraph("The tide falls.")))),
                new Block.Definition(
                    List.of(new Passage("f", "Flood"), new Passage("g", "Flow")),
                    List.of(List.of(paragraph("It rises."))))));
    assertEquals(expected, said(verbosity, list));
  }

  @Test
  void allNamesPunctuationLinksAndLevelsOfHeadings() {
    Span link = new Span(4, 8, Span.Kind.LINK, "https://a.example/");
    assertEquals(
        "heading level three tides|see link here comma quote now unquote period",
        said(
            Verbosity.ALL,
            new Block.Heading(3, new Passage("h", "Tides")),
            paragraph("See here, “now”.", link)));
  }

  @ParameterizedTest
  @CsvSource({
    "MOST, the tide rose and fell",
    "ALL, the tide rose note one period and note two fell period",
  })
  void theMarkOfANoteIsNotSaidInRunningText(Verbosity verbosity, String expected) {
    Span first = new Span(13, 16, Span.Kind.NOTE, "n1");
    Span second = new Span(21, 22, Span.Kind.NOTE, "n2");
    assertEquals(
        expected, said(verbosity, paragraph("The tide rose[1]. And2 fell.", first, second)));
  }

  @ParameterizedTest
  @CsvSource({
    "MOST, let x squared over two be small",
    "ALL, let formula x squared over two be small period",
  })
  void aFormulaIsSaidInItsWords(Verbosity verbosity, String expected) {
    Span formula = new Span(4, 8, Span.Kind.MATH, "x squared over 2");
    assertEquals(expected, said(verbosity, paragraph("Let x²/2 be small.", formula)));
  }

  @ParameterizedTest
  @CsvSource({"SOME, recording skipped", "MOST, recording the bell"})
  void aPlayerIsNamed(Verbosity verbosity, String expected) {
    var player =
        new Block.Player(
            Block.Media.AUDIO, "https://example.org/bell.ogg", new Passage("b", "The bell"));
    assertEquals(expected, said(verbosity, player));
  }

  @Test
  void wordsThatNobodyWroteStandForNoCharacter() {
    Line line =
        Manuscript.of(
                article(new Block.Figure("", "A boat", new Passage("f", "A boat"))), Verbosity.MOST)
            .get(1);
    List<String> spans =
        words(line).stream().map(word -> word.text() + word.start() + word.end()).toList();
    assertEquals(List.of("image00", "a01", "boat26"), spans);
  }

  @ParameterizedTest
  @CsvSource({
    "SUPERSCRIPT, 'E = mc2', 6, 7, e equals mc squared",
    "SUPERSCRIPT, 'about 10-3 metres', 8, 10, about ten to the power of minus three metres",
    "SUPERSCRIPT, 'as shown1 before', 8, 9, as shown note one before",
    "SUBSCRIPT, 'H2O', 1, 2, h two o",
    "SUPERSCRIPT, 'the 4th', 5, 7, the fourth",
  })
  void raisedAndLoweredSignsAreReadAsSuch(
      Span.Kind kind, String text, int start, int end, String expected) {
    assertEquals(expected, said(Verbosity.MOST, paragraph(text, new Span(start, end, kind, ""))));
  }

  @ParameterizedTest
  @CsvSource({
    "ja, 東京, text in japanese",
    "uk, Слава Україні, text in ukrainian",
    "el, Καλημέρα, text in greek",
    "fr, déjà vu, deja vu",
  })
  void textInAnotherScriptIsNamedByTheLanguageOfItsPart(String tag, String text, String expected) {
    Span span = new Span(0, text.length(), Span.Kind.LANGUAGE, tag);
    assertEquals(expected, said(Verbosity.MOST, paragraph(text, span)));
  }
}
