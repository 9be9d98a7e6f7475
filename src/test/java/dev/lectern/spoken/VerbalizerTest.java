package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static dev.lectern.spoken.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerbalizerTest {
  private static List<String> sentences(String text) {
    return new Verbalizer()
        .verbalize(Script.of(text)).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  private static List<String> spans(String text) {
    return words(text).stream().map(w -> text.substring(w.start(), w.end())).toList();
  }

  @Test
  void saysNothingForWhiteSpace() {
    assertEquals(List.of(), new Verbalizer().verbalize(Script.of("")));
    assertEquals(List.of(), new Verbalizer().verbalize(Script.of(" \n\t\u00A0\u200B")));
  }

  @Test
  void namesPunctuationWhereThereIsNothingElse() {
    assertEquals("dash", say("—"));
    assertEquals("dot dot dot", say("..."));
    assertEquals("asterisk asterisk asterisk", say("***"));
    assertEquals("apostrophe ten thousand times", say("'".repeat(10_000)));
  }

  @Test
  void endsASentenceAtEveryLineAndCell() {
    assertEquals(List.of("one", "two", "three"), sentences("one\ntwo\tthree"));
  }

  @Test
  void knowsStopsThatEndNoSentence() {
    for (String one :
        List.of(
            "Mr. Smith met Dr. Jones.",
            "It costs 3.5 dollars, e.g. Here.",
            "J. R. Tolkien wrote it.",
            "The U.S. Army came.",
            "See No. 5 there.",
            "On Jan. 24 it rained.",
            "1. The first item")) {
      assertEquals(List.of(one), sentences(one));
    }
  }

  @Test
  void splitsAfterClosingQuotesAndNoBreakSpaces() {
    assertEquals(
        List.of("He said “Go.”", "Then he left!", "Why?", "Because."),
        sentences("He said “Go.” Then he left!\u00A0Why? Because."));
    assertEquals(List.of("in the U.S.", "The end."), sentences("in the U.S. The end."));
  }

  @Test
  void coversMarksWithTheirNeighbours() {
    assertEquals(List.of("“Hi,", "(you)”."), spans("“Hi, (you)”."));
    assertEquals(List.of("• one", "two —", "three"), spans("• one two — three"));
    assertEquals(List.of("$45", "$45", "$45"), spans("$45"));
  }

  @Test
  void pausesWhereThePunctuationAsks() {
    List<Pause> pauses = words("Well, (you) see: it — is so?").stream().map(Word::pause).toList();
    assertEquals(
        List.of(Pause.COMMA, Pause.COMMA, Pause.COLON, Pause.COMMA, Pause.NONE, Pause.QUESTION),
        pauses);
    assertEquals(Pause.FULL_STOP, words("no stop").get(1).pause());
  }

  @Test
  void tellsTheLetterFromTheArticle() {
    assertEquals(List.of("ey1"), words("FDA").get(2).phones());
    assertEquals(List.of(), words("a").get(0).phones());
  }

  @Test
  void cutsALongSentenceBeforeAConjunction() {
    String text = "word ".repeat(30) + "and " + "word ".repeat(30);
    List<Sentence> sentences = new Verbalizer().verbalize(Script.of(text));
    assertEquals(30, sentences.get(0).words().size());
    assertEquals(Pause.COMMA, sentences.get(0).words().get(29).pause());
  }

  @Test
  void readsRunningText() {
    assertEquals("he paid one hundred dollars dot", say("he paid $100 .").concat(" dot"));
    assertEquals("one five three and minus five", say("1, 5 3 and -5"));
    assertEquals("covid nineteen and one size fits all", say("COVID-19 and one-size-fits-all"));
    assertEquals("one and one half", say("1½"));
    assertEquals("one point two million", say("1.2 million"));
    assertEquals("version one point two point three", say("version 1.2.3"));
  }
}
