package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is the article: rules that stand between parts, not on one of them. */
class BodyRulesTest {
  private static final String LAMP =
      "<p>The lamp of the old lighthouse turns again, as it did when the ships were of wood.</p>"
          + "<p>The keeper says that it is seen from all of the islands, and from beyond them.</p>";

  /** Links with the first words of what they lead to: text by itself, but not this one's. */
  private static final String OTHER_NEWS =
      "<div><a href=/2><b>The ferry of the northern islands is late again because of the fog, and"
          + " will be tomorrow</b></a><p>Those who waited on the quay were given tea and a biscuit."
          + "</p></div><div><a href=/3><b>The harbour has a new crane that nobody in the whole town"
          + " had ever asked for</b></a><p>It is blue, it is tall, and it has been idle since"
          + " May.</p></div>";

  private static String outline(String body) {
    return Outline.of(new Extractor().fromHtml("<title>The lamp turns</title><body>" + body, null));
  }

  private static void lampAlone(String body) {
    String outline = outline(body);
    assertTrue(outline.startsWith("The lamp of the old lighthouse"), outline);
    assertTrue(outline.contains("from beyond them"), outline);
    assertEquals(2, outline.lines().count(), outline);
  }

  @Test
  void whatStandsAboveTheHeadlineIsLeftOut() {
    lampAlone(
        "<div><p>The ferry is late by an hour in the fog of this morning, says the port.</p>"
            + "<p>The bridge is closed until Monday for lorries and for carts with horses.</p>"
            + "<h1>The lamp turns</h1>"
            + LAMP
            + "</div>");
  }

  @Test
  void aStandfirstInABoxBetweenHeadlineAndTextIsKept() {
    String standfirst =
        "For eleven years nobody on the islands had seen the light. On Sunday evening, when the"
            + " fog came in from the north, the whole town stood on the quay.";
    String outline =
        outline(
            "<h1>The lamp turns</h1><div><div>"
                + standfirst
                + "</div><div>Photo: the port</div><div>"
                + LAMP.repeat(4)
                + "</div></div>");
    assertTrue(outline.startsWith("For eleven years"), outline);
    assertFalse(outline.contains("Photo"), outline);
  }

  @Test
  void anOpeningAboveTheHeadlineIsKept() {
    String opening =
        "<p>For eleven years nobody on the islands had seen the light, and many of the children"
            + " had come to think of the tower as a place for gulls. On Sunday, at six in the"
            + " evening, when the fog came in from the north as it does in this season, all of"
            + " that changed, and the whole town stood on the quay to see it.</p>";
    String outline =
        outline(
            "<div>" + opening + opening + "<h1>The lamp turns</h1>" + LAMP.repeat(4) + "</div>");
    assertTrue(outline.startsWith("For eleven years"), outline);
  }

  @Test
  void aHeadlineWithLittleBelowItIsAnothersAndTheTextAboveIsKept() {
    String outline = outline("<div>" + LAMP + "<h1>The lamp turns</h1><p>More.</p></div>");
    assertTrue(outline.contains("from beyond them"), outline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"newsletter", "related-posts", "promo", "relatedStories", "site_footer"})
  void hardWordsLeaveOutAnyAmountOfProse(String name) {
    String beside =
        "<div class=" + name + ">" + "<p>Of the ferry and the fog in May.</p>".repeat(9);
    lampAlone("<div><h1>The lamp turns</h1>" + LAMP + beside + "</div></div>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"widget", "toc", "paywall", "author-bio"})
  void weakWordsLeaveOutWhatHoldsLittleProse(String name) {
    lampAlone(
        "<div><h1>The lamp turns</h1>"
            + LAMP
            + "<div class="
            + name
            + "><p>Ferries.</p></div></div>");
    String text = outline("<div class=" + name + "><h1>The lamp turns</h1>" + LAMP + "</div>");
    assertTrue(text.contains("from beyond them"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"article-content", "has-sidebar", "commission"})
  void wordsThatNameTheTextOrItsLayoutLeaveNothingOut(String name) {
    String part =
        "<div class=" + name + "><p>And the fog signal sounds every minute, too.</p></div>";
    assertTrue(
        outline("<div><h1>The lamp turns</h1>" + LAMP + part + "</div>").contains("fog signal"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lesezeit: 3 Min.",
        "Partager sur le réseau",
        "Compartir en la red",
        "Поделиться:",
        "（责任编辑：李明）",
        "もっと読む",
        "공유하기",
        "शेयर करें",
        "Facebook Twitter Email",
        "12 likes",
        "If you enjoyed this story, consider becoming a friend of the lamp.",
        "Читайте также: <a href=/2>Сколько стоит буксир</a>",
        "यह भी पढ़ें: <a href=/2>नौका फिर देर से</a>",
        "<a href=/book>Check the rooms of the keeper</a>",
      })
  void callsAndLabelsAreLeftOutInAnyLanguage(String line) {
    lampAlone(LAMP.replace("</p><p>", "</p><p>" + line + "</p><p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lesen Sie auch:", "LEIA TAMBÉM", "Read also:", "Related articles", "関連記事"})
  void aLineThatAnnouncesOtherTextsIsLeftOutWithThem(String line) {
    String others = "<p>" + line + "</p><ul><li><a href=/2>A tug</a><li><a href=/3>A fog</a></ul>";
    lampAlone(LAMP.replace("</p><p>", "</p>" + others + "<p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lesen Sie auch", "LIRE AUSSI", "Читайте также"})
  void aHeadingThatAnnouncesOtherTextsIsLeftOutWithThem(String heading) {
    lampAlone(
        "<h1>The lamp turns</h1>" + LAMP + "<h2>" + heading + "</h2><p>The ferry is late.</p>");
  }

  @Test
  void speechIsNoCall() {
    String outline = outline(LAMP + "<p>“Go to bed,” she said.</p><p>" + LAMP);
    assertTrue(outline.contains("Go to bed"), outline);
  }

  @Test
  void callsInATableOfThePagesLayoutAreLeftOutAndThoseInATableOfDataAreNot() {
    lampAlone("<table><tr><td>" + LAMP + "<p>Back to the first page</p></td></tr></table>");
    String data =
        "<table><tr><th>Key</th><th>Does</th></tr><tr><td>B</td><td>Back to top</td></tr>";
    String outline = outline(LAMP + data + "</table>" + LAMP);
    assertTrue(outline.contains("Back to top"), outline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=#tower>¶</a>",
        "<a href=#tower> #</a>",
        "<i class=mw-editsection>[edit]</i>",
        "<i class=noprint>[in what year?]</i>"
      })
  void controlsOfAHeadingAreNotReadWithIt(String control) {
    String outline = outline(LAMP + "<h2>The tower" + control + "</h2>" + LAMP);
    assertTrue(outline.lines().anyMatch(line -> line.endsWith("The tower")), outline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"call-to-action", "AuthorBox", "post-navigation", "box__back2top"})
  void wordsOfANameAreReadTogether(String name) {
    String beside = "<div class=" + name + "><p>Write to the port, the keeper asks.</p></div>";
    lampAlone("<div><h1>The lamp turns</h1>" + LAMP + beside + "</div>");
  }

  @Test
  void aReportInSeveralArticlesIsReadWholeWithItsHeadings() {
    String outline =
        outline(
            "<main><h1>The lamp turns</h1><div>"
                + "<article><header><time datetime=2024-05-03>9:00</time><h2>The fog comes</h2>"
                + "</header><p>The fog came in from the north, as it does in every May.</p>"
                + "<p>Nobody on the quay could see the hand that held the rope.</p></article>"
                + "<article><h2>The light goes on</h2>"
                + LAMP
                + "</article></div></main>");
    assertTrue(outline.contains("The fog comes"), outline);
    assertTrue(outline.contains("as it does in every May"), outline);
    assertTrue(outline.contains("from beyond them"), outline);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ""})
  void aTextOfShortLinesKeepsItsFirst(String lineEnd) {
    String verse =
        "<div>The lamp goes out at break of day%1$s</div><div>a grey bird calls across the bay%1$s</div>"
            + "<div>And nobody is there to say%1$s</div><div>what all the water knows.</div>"
            + "<div>The lamp comes on at fall of night%1$s</div><div>the pilot has a single light%1$s</div>"
            + "<div>the town is dark, the sails are white%1$s</div><div>and no one counts the rows.</div>";
    String outline = outline("<h1>The lamp turns</h1><div>Poems</div>" + verse.formatted(lineEnd));
    assertTrue(outline.contains("The lamp goes out at break of day" + lineEnd), outline);
    assertTrue(outline.strip().endsWith("and no one counts the rows."), outline);
  }

  @Test
  void labelsUnderASubtitleAreLeftOutWhereOneIsTheDate() {
    String labels = "<p>Jan Bos</p><p>Coast</p><p>May 3, 2024</p>";
    String outline = outline("<h1>The lamp turns</h1><h2>A light of old</h2>" + labels + LAMP);
    assertTrue(outline.contains("A light of old"), outline);
    assertFalse(outline.contains("Coast"), outline);
    String list = "<p>The keeper</p><p>The port</p>";
    String kept = outline("<h1>The lamp turns</h1><h2>Who was there</h2>" + list + LAMP);
    assertTrue(kept.contains("The port"), kept);
  }

  @Test
  void thePartAroundTheHeadlineIsTakenWhereTheRestLeadsElsewhere() {
    String outline =
        outline(
            "<div><div><h1>The lamp turns</h1>"
                + LAMP
                + "</div><div>"
                + OTHER_NEWS
                + "</div></div>");
    assertFalse(outline.contains("biscuit"), outline);
    assertTrue(outline.contains("from beyond them"), outline);
  }
}
