package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
  private static final String TEXT =
      "<p>The lamp of the old lighthouse turns again, as it did when the ships were of wood.</p>";

  private static String title(String head, String body) {
    return new Extractor()
        .fromHtml("<head>" + head + "</head><body>" + body + TEXT, null)
        .title()
        .text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // The name of the site, behind and before, as told.
        "The Gull; The lamp turns again | The Gull; The lamp turns again",
        "The Gull; The lamp turns again – The Gull Online; The lamp turns again",
        "The Gull; The Gull: The lamp turns again; The lamp turns again",
        "The Gull; The Gull - and other birds; The Gull - and other birds",
        // No name is told: the last part of a page's title is the site's by custom.
        "''; The lamp turns again – My pages; The lamp turns again",
        "''; The lamp turns again | Coast | My pages; The lamp turns again | Coast",
        "''; The lamp turns again [My pages]; The lamp turns again",
        "''; Home | The lamp of the town turns again; The lamp of the town turns again",
        "''; Lamp | My pages; Lamp | My pages",
        "''; Names in snake_case and how to say them; Names in snake_case and how to say them",
        "''; 古老的灯塔今晚再次亮起来_新闻_海鸥网; 古老的灯塔今晚再次亮起来_新闻_海鸥网",
      })
  void theSiteIsNoPartOfTheTitle(String site, String pageTitle, String expected) {
    String head = "<title>" + pageTitle + "</title>";
    String named = "<meta property=og:site_name content='" + site + "'>";
    assertEquals(expected, title(site.isEmpty() ? head : head + named, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // What is printed is the title, where it is of the same thing.
        "A lamp of wood; The old lamp of wood turns; The old lamp of wood turns",
        "The lamp turns | Coast | Gull; The lamp turns; The lamp turns",
        "Oak and other woods; Notes of a keeper; Oak and other woods",
        "One lamp and a keeper; The lamp; One lamp and a keeper",
        // The site's name is no headline, though it is printed as one.
        "The lamp turns again - Tales of the Coast; Tales of the Coast beta; The lamp turns again",
        // Behind a bar stands what is meant for machines; a short label may stand before it.
        "The lamp turns | Lamps, ships | Gull; The lamp turns | Lamps, ships; The lamp turns",
        "Live | The lamp turns; Live | The lamp turns; Live | The lamp turns",
        // Capitals are kept only where nothing else is told.
        "The Lamp of Oz turns; THE LAMP OF OZ TURNS; The Lamp of Oz turns",
        "The Lamp of Oz turns in 1900; THE LAMP OF OZ TURNS; The Lamp of Oz turns",
        "UNO; THE LAMP; UNO",
        // The mark that links to a heading.
        "The lamp turns; The lamp turns¶; The lamp turns",
      })
  void thePrintedHeadlineIsTheTitle(String pageTitle, String heading, String expected) {
    assertEquals(expected, title("<title>" + pageTitle + "</title>", "<h1>" + heading + "</h1>"));
  }

  @ParameterizedTest
  @CsvSource({"The lamp – The Gull,The lamp", "Lamps - and gulls,Lamps - and gulls"})
  void aToldTitleLosesTheSiteAlone(String told, String expected) {
    String site = "<meta property=og:site_name content='The Gull'>";
    assertEquals(expected, title(site + "<meta property=og:title content='" + told + "'>", ""));
  }

  @Test
  void headingThatIsNoTitleIsTakenWhereNothingIsTold() {
    assertEquals("The lamp", title("", "<h1>The lamp</h1>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<meta name=dc.title content=D><meta property=og:title content=O>; D",
        "<meta property=og:title content=O><meta name=twitter:title content=T>; O",
        "<meta name=twitter:title content=T><title>P</title>; T",
        "<meta name='og:title' content=N><meta property='x og:title' content=O>; O",
      })
  void toldTitlesHaveAnOrder(String head, String expected) {
    assertEquals(expected, title(head, ""));
  }
}
