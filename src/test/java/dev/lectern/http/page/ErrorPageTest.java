package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ErrorPageTest {
  @Test
  void saysWhatWasWrongAndLeadsToTheLibrary() {
    Document page =
        Jsoup.parse(new ErrorPage().render(400, "No voice \"<x>\"", "Voices are: kevin16."));
    assertEquals("No voice \"<x>\"", page.expectFirst("h1").text());
    assertEquals("Error 400", page.expectFirst(".eyebrow").text());
    assertEquals("Voices are: kevin16.", page.expectFirst("h1 + p").text());
    assertEquals("Go to the library", page.expectFirst("main a[href=/]").text());
  }
}
