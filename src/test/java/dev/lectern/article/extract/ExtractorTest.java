package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
  private final Extractor extractor = new Extractor();

  private static List<String> ids(Article article) {
    return article.passages().stream().map(Passage::id).toList();
  }

  @Test
  void repeatedTextGetsANumberAndOthersKeepTheirIds() {
    Article before = extractor.fromHtml("<title>T</title><p>One<p>Two<p>One", null);
    Article after = extractor.fromHtml("<title>T</title><p>Zero<p>One<p>Two<p>One", null);
    assertEquals("p8b125077", ids(before).get(1));
    assertEquals(ids(before).get(1) + "-2", ids(before).get(3));
    assertEquals(ids(before).subList(1, 4), ids(after).subList(2, 5));
  }

  @Test
  void idIsMadeOfTheTitleAndTellsAddressesApart() {
    String html = "<h1>Łódź’s Crème brûlée &amp; Straße: 3 ways</h1><p>Text of it.";
    Article one = extractor.fromHtml(html, "https://example.org/1");
    Article two = extractor.fromHtml(html, "https://example.org/2");
    assertTrue(one.id().matches("lodzs-creme-brulee-strasse-3-ways-[0-9a-f]{6}"), one.id());
    assertNotEquals(one.id(), two.id());
    assertEquals(one.id(), extractor.fromHtml(html, "https://example.org/1").id());
  }

  @Test
  void idOfATitleWithoutLatinLettersIsNotEmpty() {
    Article article = extractor.fromHtml("<h1>漢字</h1><p>Text.", null);
    assertTrue(article.id().matches("article-[0-9a-f]{6}"), article.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "<p></p>", "<nav>Home</nav>", "<script>x()</script>", "\u0000"})
  void pageWithoutTextIsNoArticle(String html) {
    NoArticleException e =
        assertThrows(NoArticleException.class, () -> extractor.fromHtml(html, null));
    assertEquals("This page holds no text that could be read aloud.", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u00A0\n", "\u200B"})
  void emptyTextIsNoArticle(String text) {
    assertThrows(NoArticleException.class, () -> extractor.fromText(text, null));
  }

  @Test
  void fragmentWithoutATitleIsNamedByItsFirstWords() {
    Article article = extractor.fromHtml("<p>Just a line.</p>", null);
    assertEquals("Just a line.", article.title().text());
    assertEquals("Just a line.\n", Outline.of(article));
  }

  @Test
  void textBeginsWithItsHeadline() {
    Article article =
        extractor.fromText(
            """
            The harbour clock

            By Zoë Trevanion
            Source: The Gull Date: 2024-03-03

            The harbour clock strikes again after eleven years of silence,
            the council said on Sunday.

            It has:
            • two hands,
              both gilded
            • one bell

            3. Third
            4. Fourth

            - dash
            """,
            null);
    assertEquals("The harbour clock", article.title().text());
    assertEquals(
        """
        The harbour clock strikes again after eleven years of silence, the council said on Sunday.
        It has:
        ul
          li
            two hands, both gilded
          li
            one bell
        ol 3
          li
            Third
          li
            Fourth
        ul
          li
            dash
        """,
        Outline.of(article));
    assertEquals("The Gull", article.source());
    assertEquals("Zoë Trevanion", article.byline());
    assertEquals(LocalDate.of(2024, 3, 3), article.published());
  }

  @Test
  void textOfOneLineIsReadWhole() {
    Article article = extractor.fromText("Hello, world.", null);
    assertEquals("Hello, world.\n", Outline.of(article));
  }

  @Test
  void listAtTheEndOfATextIsNoFooter() {
    Article article =
        extractor.fromText(
            """
            Soup

            Take a pot that is large enough, fill it with water from the tap, and wait until it boils.

            Ingredients

            • water
            • salt

            Contact Us

            • TEL: 0311
            ©2021 The cook""",
            null);
    assertTrue(Outline.of(article).endsWith("Ingredients\nul\n  li\n    water\n  li\n    salt\n"));
  }

  @Test
  void headingsNestedListsVerseAndDividedWordsOfATextAreFound() {
    Article article =
        extractor.fromText(
            """
            The Lamp at Hollow Point
            ========================

            Before the tower stood there was only a lantern on a pole, and no-
            body thought of it as a self-
            evident thing; nobody but the clerk.

            WHAT SHE CARRIED

            - two ropes
              of hemp
              1) one long
              2) one short
            - a bell

            * * *

            The verse
            ---------

            Shall I compare thee to a summer's day?
            Thou art more lovely and more temperate:
            Rough winds do shake the darling buds of May,

            Chapter 2: The End

            All was well.
            """,
            null);
    assertEquals("The Lamp at Hollow Point", article.title().text());
    assertEquals(
        """
        Before the tower stood there was only a lantern on a pole, and nobody thought of it as a self-evident thing; nobody but the clerk.
        h2 WHAT SHE CARRIED
        ul
          li
            two ropes of hemp
            ol 1
              li
                one long
              li
                one short
          li
            a bell
        h2 The verse
        Shall I compare thee to a summer's day?
        Thou art more lovely and more temperate:
        Rough winds do shake the darling buds of May,
        h2 Chapter 2: The End
        All was well.
        """,
        Outline.of(article));
  }

  @Test
  void wrappedProseThatBeginsLinesWithCapitalsIsNoVerse() {
    String prose =
        """
        A title

        The Board of Trade and the House of Lords and the Duke of
        Wellington and the Bishop of Bath and Wells met in the Town
        Hall at noon.
        """;
    assertEquals(1, extractor.fromText(prose, null).blocks().size());
  }
}
