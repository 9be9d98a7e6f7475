package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleWordingTest {
  /** Where the recognisers name a rule: the last argument of what makes a reading. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:new Piece|\\breading|AddressParts\\.read|nameRun)\\([^;]*?,\\s*\"([a-z ]+)\"\\)"
              + "|RULE = \"([a-z ]+)\"");

  /** As the sources have them: readings alone would miss the rule that no example reaches. */
  private static Set<String> rules() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/lectern/spoken"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        NAMED
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> rules.add(found.group(1) == null ? found.group(2) : found.group(1)));
      }
    }
    return rules;
  }

  @Test
  void everyRuleOfTheRecognisersHasItsSentence() throws IOException {
    assertEquals(new TreeSet<>(RuleWording.rules()), rules());
  }

  @Test
  void sentencesAreSentencesAndNoTwoAreTheSame() {
    List<String> sentences = RuleWording.rules().stream().map(RuleWording::of).toList();
    assertEquals(sentences.size(), Set.copyOf(sentences).size());
    assertTrue(
        sentences.stream().allMatch(one -> one.matches("[A-Z][^.]*\\.")), sentences::toString);
    assertEquals("By the rule “unheard of”.", RuleWording.of("unheard of"));
  }
}
