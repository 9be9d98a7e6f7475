package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.lectern.article.LeadImage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadImageTest {
  private static final String TEXT =
      "<p>The lamp of the old lighthouse turns again, as it did when the ships were of wood.</p>";

  private static @Nullable LeadImage image(String head, String body) {
    String html =
        "<head><title>The lamp turns</title>"
            + head
            + "</head><main><h1>The lamp turns</h1>"
            + body
            + TEXT.repeat(4)
            + "</main>";
    return new Extractor().fromHtml(html, "https://example.org/news/1").image();
  }

  private static String og(String address) {
    return "<meta property=og:image content='" + address + "'>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<meta property=og:image content=https://example.org/lamp.jpg>",
        "<meta property=og:image content=/lamp.jpg>",
        "<meta name=twitter:image content=../lamp.jpg>",
        "<meta itemprop=image content=//example.org/lamp.jpg>",
        "<script type=application/ld+json>{'@type':'Article','image':'/lamp.jpg'}</script>",
        "<script type=application/ld+json>{'@type':'Article','image':[{'url':'/lamp.jpg'}]}</script>",
        "<script type=application/ld+json>{'@graph':[{'@type':'Article','image':{'@id':'#i'}},"
            + "{'@id':'#i','contentUrl':'/lamp.jpg'}]}</script>",
      })
  void machinesAreToldTheImage(String head) {
    assertEquals(
        new LeadImage("https://example.org/lamp.jpg", ""), image(head.replace('\'', '"'), ""));
  }

  @Test
  void theFirstImageOfTheTextIsTakenWhereNoneIsTold() {
    assertEquals(
        new LeadImage("https://example.org/lamp.jpg", "The lamp at dusk"),
        image("", "<figure><img src=/lamp.jpg alt='The lamp at dusk'></figure>"));
    assertEquals(
        new LeadImage("https://example.org/lamp.jpg", ""),
        image("", "<img src=/dot.png width=20><img src=/lamp.jpg width=640>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/site-logo.png",
        "https://example.org/img/default.jpg",
        "https://example.org/pixel.gif?u=1",
        "data:image/gif;base64,R0lGOD",
        "javascript:alert(1)",
        "",
      })
  void logosAndPixelsAndWhatIsNotOfTheWebAreNone(String address) {
    assertNull(image(og(address), ""));
    assertNull(image("", "<figure><img src='" + address + "' width=640></figure>"));
  }

  @Test
  void smallImagesAreNone() {
    assertNull(image(og("/lamp.jpg") + "<meta property=og:image:width content=64>", ""));
    assertNull(image("", "<img src=/lamp.jpg width=64>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<meta property=og:image:alt content='A lamp'>; ''; A lamp",
        "''; <img src=/up/lamp-300x200.jpg alt='A lamp at dusk'>; A lamp at dusk",
        "<meta property=og:image:alt content='The lamp turns'>; ''; ''",
        "<meta property=og:image:alt content=DSC_0042>; ''; ''",
        "<meta property=og:image:alt content=lamp.jpg>; ''; ''",
        "<meta property=og:image:alt content='Featured image'>; ''; ''",
        "<meta property=og:image:alt content='<b>A lamp</b>'>; ''; ''",
      })
  void wordsForTheImageSayMoreThanTheHeadline(String head, String body, String words) {
    assertEquals(
        new LeadImage("https://example.org/lamp.jpg", words), image(og("/lamp.jpg") + head, body));
  }
}
