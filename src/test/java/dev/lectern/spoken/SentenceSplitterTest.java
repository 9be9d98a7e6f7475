package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lectern.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  /** Two of the 52 undo a line break inside a sentence: to us a line is an utterance. */
  private static final int GOLDEN = 50;

  private static List<String> split(String source) {
    var sentences = new ArrayList<String>();
    for (String line : CleanerTest.clean(source).split("\n", -1)) {
      int from = 0;
      for (int to : SentenceSplitter.split(line, 0, line.length())) {
        sentences.add(line.substring(from, to).strip());
        from = to;
      }
    }
    sentences.removeIf(String::isEmpty);
    return sentences;
  }

  /** Sentences parted by " | ". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Smith met Prof. J. R. Jones and Sen. Ann B. Lee.",
        "He moved to the U.S. | There he stayed.",
        "The U.N. Security Council met. | Nobody spoke.",
        "See Fig. 3 and pp. 5-9 of vol. 2. | Then go on.",
        "Is the answer no. | Yes, it is no.",
        "It came on Sept. 5. | We saw it.",
        "Acme Inc. Chairman Bob Lee left. | He was 60.",
        "He works for Acme Corp. | He likes it.",
        "At about 5 p.m. Mr. Lee came. | He left at 6 p.m. | Everybody slept.",
        "It opens at 9 a.m. Monday and 10 a.m. Eastern time.",
        "It shut at 9 a.m. Police came.",
        "He has a Ph.D. in history. | She has a B.Sc. | They met.",
        "“Why?” she asked. | “Because!” | He smiled.",
        "He asked (why?) and left. | (She stayed.) | Good!",
        "It rose by 3.5 percent. | In 2020 it fell to 2. | Nobody knew.",
        "He paid $1,000. | That was all.",
        "Go to www.example.com/a.b. | Then come back.",
        "Write to a.b@example.org. | We answer.",
        "Wait... | What?",
        "Well... I do not know.",
        "so . . . it goes",
        "I said it.... | You heard.",
        "The king [...] “The end.” | So it was.",
        "He won (!) The Cup.",
        "It is so.[12] | Others doubt it.[3][a] | It stays.",
        "“All is well” (Lee 5). | He slept.",
        "“All is well.” (Lee 2001, p. 5). | He slept.",
        "Yahoo! News reported it. | It was true.",
        "1. Open the box. | 2. Take it out. | 3. Close it.",
        "1) apples | 2) pears | 3) nuts",
        "(a) One thing | (b) Another thing",
        "• one | • two",
        "A. Smith and B. Jones wrote it.",
        "Plan C. | It is the best.",
        "Albert I. Jones and I. | We met.",
        "He uses Console.WriteLine and node.js. | So do I.",
        "I like it. | iPhones are dear.",
        "He shouted “Stop!” – and left.",
        "It was so!!! | Really?!",
        "Visit Washington, D.C. | It is warm there.",
        "Send it to St. Paul, Minn. | We wait.",
        "He bought bread, milk, etc. | Then he left.",
        "J. A. Smith came. | A. B. Lee left.",
        "Don't go. | 'Why not?' | She went."
      })
  void splits(String row) {
    List<String> expected = Arrays.stream(row.split(" \\| ")).map(CleanerTest::clean).toList();
    assertEquals(expected, split(String.join(" ", row.split(" \\| "))));
  }

  @Test
  void partsBulletsInALine() {
    Sentence second = new Verbalizer().verbalize(Script.of("• 1. One • 2. Two")).get(1);
    assertEquals("two", second.words().get(1).text());
  }

  @Test
  void findsALostSpace() {
    assertEquals(
        List.of("Hello world.", "Today is here.", "Mr. Lee paid 1,000.", "That is it."),
        split("Hello world.Today is here.Mr. Lee paid 1,000.That is it."));
  }

  @Test
  void passesTheGoldenRules() throws IOException {
    var failed = new ArrayList<String>();
    int passed = 0;
    var mapper = new ObjectMapper();
    for (String line : Files.readAllLines(Tools.sharedData("normalization/golden_en_52.jsonl"))) {
      JsonNode rule = mapper.readTree(line);
      var expected = new ArrayList<String>();
      rule.get("expected").forEach(one -> expected.add(CleanerTest.clean(one.asText())));
      List<String> found = split(rule.get("text").asText());
      if (found.equals(expected)) {
        passed++;
      } else {
        failed.add(rule.get("name").asText() + ": " + found);
      }
    }
    assertTrue(passed >= GOLDEN, () -> String.join("\n", failed));
  }
}
