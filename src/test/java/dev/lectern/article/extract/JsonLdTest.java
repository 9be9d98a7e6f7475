package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
  private static final String ARTICLE =
      "{\"@type\":\"NewsArticle\",\"headline\":\"The lamp\",\"datePublished\":\"2024-05-03\"}";

  private static JsonLd read(String script) {
    return JsonLd.of(
        Jsoup.parse("<script type='application/ld+json'>" + script + "</script><p>Text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ARTICLE,
        "<![CDATA[" + ARTICLE + "]]>",
        "\n  //<![CDATA[\n" + ARTICLE + "\n  //]]>\n",
        "/*<![CDATA[*/" + ARTICLE + "/*]]>*/",
        "<!-- " + ARTICLE + " -->",
        ARTICLE + "// the article",
        "{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2024-05-03&quot;}",
      })
  void readsWhatIsWrappedAsScriptsWere(String script) {
    assertEquals("2024-05-03", read(script).published());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{&quot;", "<![CDATA[", "]]>", "null", "[[[[", "1"})
  void brokenScriptTellsNothing(String script) {
    assertNull(read(script).published());
  }

  @Test
  void theNameIsTheHeadlineWhereThatIsADescription() {
    JsonLd data =
        read(
            "{\"@type\":\"Article\",\"name\":\"Old lighthouse\",\"headline\":\"tower with a lamp\"}");
    assertEquals("Old lighthouse", data.headline("Old lighthouse - Lore"));
    assertEquals("tower with a lamp", data.headline("The tower with a lamp - Lore"));
  }
}
