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
