package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  private static final String TEXT =
      "<p>The lamp of the old lighthouse turns again, as it did when the ships were of wood.</p>";

  private static @Nullable String byline(String head, String aboveText, String belowText) {
    String html =
        "<head><title>The lamp turns - The Gull</title><meta property=og:site_name"
            + " content='The Gull'>"
            + head
            + "</head><body><main><h1>The lamp turns</h1>"
            + aboveText
            + TEXT.repeat(4)
            + "</main>"
            + belowText;
    return new Extractor().fromHtml(html, null).byline();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Zoë Trevanion, Senior Staff Writer; Zoë Trevanion",
        "by Zoë Trevanion and Jan Bos, harbour correspondents; Zoë Trevanion and Jan Bos",
        "Dr Zoë Trevanion, MD, PhD; Dr Zoë Trevanion, MD, PhD",
        "Zoë Trevanion 30 Sep 2022, 11:07am; Zoë Trevanion",
        "Zoë Trevanion před 2 hodinami; Zoë Trevanion",
        "Zoë Trevanion Last Updated: August 1, 2025; Zoë Trevanion",
        "Zoë Trevanion on Monday, May 3rd, 2021; Zoë Trevanion",
        "Written by: Zoë Trevanion | 12 comments; Zoë Trevanion",
        "par Zoë Trevanion; Zoë Trevanion",
        "& Zoë Trevanion ●; Zoë Trevanion",
        "Zoë Trevanion Zoë Trevanion; Zoë Trevanion",
        "The Harbour Watch; The Harbour Watch",
        "Byron Staff; Byron Staff",
        "Автор: Анна Лебедева; Анна Лебедева",
        "كتب: أحمد سالم; أحمد سالم",
        "作者：王小海; 王小海",
        "김민수 기자; 김민수",
      })
  void theNameIsTakenOutOfItsLine(String line, String name) {
    assertEquals(name, PersonName.of(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "The author",
        "admin",
        "{{ author.name }}",
        "page.head.author",
        "zoe@example.org",
        "https://example.org/zoe",
        "262588213",
        "Follow",
        "Last updated May 3",
        "Name (required)",
      })
  void whatIsNoNameIsNone(String line) {
    assertNull(PersonName.of(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p>by Zoë Trevanion</p>",
        "<p>by: Zoë Trevanion, May 3, 2024</p>",
        "<p>Por Zoë Trevanion</p>",
        "<p>Von: Zoë Trevanion</p>",
        "<p>May 3, 2024 by Zoë Trevanion</p>",
        "<p>Published May 3, 2024 in <a href=/sea>Sea</a> by Zoë Trevanion</p>",
        "<p>Words: Zoë Trevanion<br>Pictures: Ada Vos</p>",
        "<p>Por Zoë Trevanion, da redação</p>",
        "<p><i class=autor>Zoë Trevanion</i> <i>Hafen</i></p>",
        "<p class=authors><i class=person__personname>Zoë Trevanion</i><i>Port Station</i></p>",
        "<p>2024-05-03 09:30<i>来源：海湾日报</i><i>作者：Zoë Trevanion</i><i>字号：大</i></p>",
        "<p class=byline><a href=/zoe>Zoë Trevanion</a> Harbour Editor</p>",
        "<div class=author><b class=author__name>Zoë Trevanion</b> <i>2 h</i></div>",
        "<aside><b itemprop=author>Zoë Trevanion —</b></aside>",
        "<p itemscope itemprop=author><b itemprop=name>Zoë Trevanion</b> <i>joined 2019</i></p>",
      })
  void theBylineNearTheHeadlineIsFound(String shown) {
    assertEquals("Zoë Trevanion", byline("", shown, ""));
  }

  @Test
  void authorsBesideOneAnotherAreAllNamed() {
    String both = "<p><b class=author>Zoë Trevanion</b> et <b class=author>Jan Bos</b></p>";
    assertEquals("Zoë Trevanion, Jan Bos", byline("", both, ""));
  }

  @Test
  void authorsInOneLineAreAllNamed() {
    String three = "<p>Por Zoë Trevanion, Jan de Bos y Ada Vos</p>";
    assertEquals("Zoë Trevanion, Jan de Bos y Ada Vos", byline("", three, ""));
  }

  @Test
  void aLineOfMoreThanNamesIsNoByline() {
    assertNull(byline("", "<p>Von Norden kommt der Nebel</p>", ""));
  }

  @Test
  void authorsOfOtherArticlesAreNotTaken() {
    String others =
        "<ul><li><b class=byline>Jan Bos</b><li><b class=byline>Ada Vos</b></ul>"
            + "<form><label class=author-name>Your name</label></form>";
    assertNull(byline("", "", others));
    assertEquals("Zoë Trevanion", byline("", "<p class=byline>Zoë Trevanion</p>", others));
  }

  @Test
  void theOnlyAuthorOfThePageIsTakenWhereverNamed() {
    assertEquals("Jan Bos", byline("", "", "<div class=author>Jan Bos</div>"));
  }

  @Test
  void theFooterOfAnArticleNamesItsAuthorAndThatOfThePageAnothers() {
    String footer = "<footer><p class=author>Jan Bos</p></footer>";
    assertNull(byline("", "", footer));
    String html = "<title>The lamp</title><article><h1>The lamp</h1>" + TEXT.repeat(4) + footer;
    assertEquals("Jan Bos", new Extractor().fromHtml(html + "</article>", null).byline());
  }

  @Test
  void aBoxInsideTheArticleNamesItsAuthorAndABoxBesideItAnothers() {
    String box = "<aside><p class=author>Jan Bos</p></aside>";
    assertNull(byline("", "", box));
    String html = "<title>The lamp</title><article><h1>The lamp</h1>" + TEXT.repeat(4) + box;
    assertEquals("Jan Bos", new Extractor().fromHtml(html + "</article>", null).byline());
  }

  @Test
  void personIsToldBeforeTheSite() {
    String site = "<meta name=author content='The Gull'>";
    assertEquals("Zoë Trevanion", byline(site, "<p class=byline>Zoë Trevanion</p>", ""));
    assertEquals("The Gull", byline(site, "", ""));
  }

  @Test
  void theTitleIsNoAuthor() {
    assertNull(byline("<meta name=author content='The lamp turns'>", "", ""));
  }
}
