package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePartsTest {
  private static final Path BUSY =
      Path.of("src", "test", "resources", "extract", "busy-page", "source.html");

  /** The rule of the outermost part around the text that is left out. */
  private static Rule rule(Document page, String text) {
    PageParts parts = PageParts.of(page);
    Rule outermost = null;
    Node around = page.select(":containsOwn(" + text + ")").last();
    for (Node node = around; node != null; node = node.parent()) {
      outermost = parts.leftOut().contains(node) ? parts.leftOut().rule(node) : outermost;
    }
    return outermost;
  }

  @ParameterizedTest
  @CsvSource({
    "Sport,LANDMARK",
    "min read,CALL",
    "Most read,LANDMARK",
    "READ MORE,CALL",
    "The ferry is late,SECTION",
    "Last updated,CALL",
    "Subscribe,CALL",
    "clock strikes again after,",
    "Hebei Development,",
  })
  void eachPartIsLeftOutByARuleThatCanBeTold(String text, Rule rule) throws IOException {
    assertEquals(rule, rule(Jsoup.parse(Files.readString(BUSY)), text));
  }

  @Test
  void streamedPartsStandWhereTheScriptWouldPutThem() {
    String html =
        "<main><p>Before.</p><template id='B:0'></template><p>Loading</p><!--/$--><p>After.</p>"
            + "</main><div hidden id='S:0'><p>The text that came late.</p></div>";
    var article = new Extractor().fromHtml(html, null);
    assertEquals("Before.\nThe text that came late.\nAfter.\n", Outline.of(article));
  }

  @Test
  void aPageOfLinksAloneIsKept() {
    var article =
        new Extractor().fromHtml("<ul><li><a href=a>A<li><a href=b>B<li><a href=c>C</ul>", null);
    assertFalse(article.blocks().isEmpty());
  }
}
