package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {
  private static final String TEXT =
      "<p>The lamp of the old lighthouse turns again, as it did when the ships were of wood.</p>";

  private static String dates(String head, String aboveText, String belowText) {
    Document page =
        Jsoup.parse(
            "<html lang=en><head><title>The lamp turns</title>"
                + head
                + "</head><body><main><h1>The lamp turns</h1>"
                + aboveText
                + TEXT.repeat(4)
                + "</main>"
                + belowText);
    PageDates dates = PageDates.read(page, PageParts.of(page), "en");
    return dates.published() + " " + dates.modified();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-05-03T22:00:00+02:00; en; 2024-05-03",
        "20240503; en; 2024-05-03",
        "3 May 2024; en; 2024-05-03",
        "3rd of May, 2024; en; 2024-05-03",
        "May 3rd, 2024; en; 2024-05-03",
        "Sept. 03, 2024; en; 2024-09-03",
        "onFebruary 16, 2026; en; 2026-02-16",
        "3. Mai 2024; de; 2024-05-03",
        "1er août 2024; fr; 2024-08-01",
        "3 de mayo de 2024; es; 2024-05-03",
        "3 maggio 2024; it; 2024-05-03",
        "3 de março de 2024; pt; 2024-03-03",
        "3 maart 2024; nl; 2024-03-03",
        "3 maja 2024; pl; 2024-05-03",
        "3 мая 2024 г.; ru; 2024-05-03",
        "2024年5月3日; ja; 2024-05-03",
        "2024년 5월 3일; ko; 2024-05-03",
        "2024. 5. 3. 18:04; ko; 2024-05-03",
        "الجمعة، 3 مايو 2024; ar; 2024-05-03",
        "٣ مايو ٢٠٢٤; ar; 2024-05-03",
        "3 במאי 2024; he; 2024-05-03",
        "03 फ़रवरी 2024, 06:04 PM; hi; 2024-02-03",
        "3 Μαΐου 2024; el; 2024-05-03",
        // Only one of the numbers can be the month, or a custom says which it is.
        "31/10/2024; en; 2024-10-31",
        "10/31/2024; en; 2024-10-31",
        "5/5/2024; en; 2024-05-05",
        "3.5.2024; en; 2024-05-03",
        "3/5/2024; en-US; 2024-03-05",
        "3/5/2024; en-GB; 2024-05-03",
        "3/5/2024; fr; 2024-05-03",
      })
  void readsADay(String text, String language, String day) {
    assertEquals(day, String.valueOf(DateText.day(text, language)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3/5/2024", "31/31/2024", "2022-13-45", "3 Maple 2024", "version 10.11.20245"})
  void whatIsNoDayOrMayBeTwoIsNone(String text) {
    assertNull(DateText.day(text, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Published 3 May 2024, updated 5 May 2024; 2024-05-03 2024-05-05",
        "3 May 2024 (Updated: 5 May 2024); 2024-05-03 2024-05-05",
        "Updated 5 May 2024 | First published 3 May 2024; 2024-05-03 2024-05-05",
        "Last modified: 2024-05-05; null 2024-05-05",
        "Last update: 5 May 2024; null 2024-05-05",
        "Zoë TrevanionUpdated 5 May 2024; null 2024-05-05",
        "Zuletzt aktualisiert am 5. Mai 2024; null 2024-05-05",
        "Mis à jour le 5 mai 2024; null 2024-05-05",
        "Publicado el 3 de mayo de 2024, actualizado el 5 de mayo de 2024; 2024-05-03 2024-05-05",
        "By Ada, 3 May 2024; 2024-05-03 null",
        "<time datetime=2024-05-03>two days ago</time>; 2024-05-03 null",
        "Updated <time datetime=2024-05-05>two hours ago</time>; null 2024-05-05",
        "<time itemprop=dateModified datetime=2024-05-05>today</time>; null 2024-05-05",
        "<time itemprop=datePublished datetime=2024-05-03>3/5</time>; 2024-05-03 null",
      })
  void readsTheLineUnderTheHeadline(String line, String days) {
    assertEquals(days, dates("", "<p>" + line + "</p>", ""));
  }

  @Test
  void theDayOfAChangeIsNotTheDayOfPublication() {
    String changed = "<meta property=article:modified_time content=2024-05-05>";
    assertEquals("null 2024-05-05", dates(changed, "", ""));
    String published = "<meta property=article:published_time content=2024-05-03>";
    assertEquals("2024-05-03 2024-05-05", dates(published + changed, "", ""));
  }

  @Test
  void aMarkedDayInALineOfAChangeIsThatOfTheChange() {
    String below = "<div><small>Last update: <i class=revision-date>5 May 2024</i></small></div>";
    assertEquals("null null", dates("", "", below));
    assertEquals("2024-05-05 null", dates("", "", "<i class=revision-date>5 May 2024</i>"));
  }

  @Test
  void nothingIsChangedBeforeItIsPublished() {
    String changed = "<meta property=article:modified_time content=2024-05-01>";
    assertEquals("2024-05-03 null", dates(changed, "<p>3 May 2024</p>", ""));
  }

  @Test
  void daysOfOtherArticlesAreNotThisOnes() {
    String others = "<ul><li><time>3 May 2024</time><li><time>4 May 2024</time></ul>";
    assertEquals("null null", dates("", "", others));
    assertEquals("2024-05-03 null", dates("", "", "<time>3 May 2024</time>"));
  }

  @Test
  void aDayInASentenceOrInAHeadingIsWhatTheTextIsOn() {
    String sentence =
        "<p>The keeper wrote on 12 August 1898 that the lamp was not to be lit again, ever.</p>";
    assertEquals("null null", dates("", sentence, ""));
    assertEquals("null null", dates("", "<h2>What was seen here on 12 August 1898</h2>", ""));
  }
}
