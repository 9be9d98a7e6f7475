package dev.lectern.spoken.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's regular expression finds whole words, and can't hold up whoever searches. */
class RegexSearchTest {
  private static List<String> find(String regex, boolean caseSensitive, String text) {
    List<String> found = new ArrayList<>();
    assertTrue(
        new RegexSearch(regex, caseSensitive)
            .over(text, (start, end) -> found.add(text.substring(start, end))));
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[A-Z]\\d{1,2}        | A4 and BA4, A3.   | A4 A3",
        "[Cc]o                | Co, company, disco, co | Co co",
        "\\w+ing              | sing, singer and ring  | sing ring",
        "(?:\\d{3}-)?\\d{4}   | 555-1234 and 9876      | 555-1234 9876",
        "colou?rs?            | color colours          | color colours",
        "[a-z&&[^b]]\\d       | a1 b1                  | a1",
        "\\Q(x)\\E            | an (x) here            | (x)",
        "€\\d+                | US€5 or €6             | €5 €6",
      })
  void findsWholeWords(String regex, String text, String found) {
    assertEquals(List.of(found.split(" ", -1)), find(regex, true, text));
  }

  @Test
  void capitalsMatterWhereTheyShall() {
    assertEquals(List.of("Kg"), find("Kg", true, "Kg KG kg"));
    assertEquals(List.of("Kg", "KG", "kg"), find("Kg", false, "Kg KG kg"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "(a+)+b           # repeats a group without a bound",
        "(a|aa)+b         # repeats a group without a bound",
        "(?:ab){2,}       # repeats a group without a bound",
        "(\\w+,){1,50}    # repeats a group without a bound",
        "(a)\\1           # refers back to a group",
        "(?<n>a)\\k<n>    # refers back to a group",
        "(a|a?){20}b      # takes too long",
        "(a{1,9}){2,9}c   # takes too long",
        ".*.*.*=          # takes too long",
        "x*               # can match nothing",
        "a|               # can match nothing",
        "[z-a]            # is not well formed: Illegal character range near its character 4",
      })
  void oneThatCouldRunAwayIsRefusedInWords(String regex, String words) {
    LexiconException fault =
        assertThrows(LexiconException.class, () -> new RegexSearch(regex, true));
    assertEquals(LexiconException.Part.WRITTEN, fault.part());
    assertTrue(fault.getMessage().contains(words), fault.getMessage());
    assertTrue(fault.getMessage().contains("\"" + regex + "\""), fault.getMessage());
  }

  /** Quadratic in texts of "foo " only, of which no probe is made. */
  @Test
  void oneThatRunsAwayOnSomeTextIsEndedThere() {
    RegexSearch search = new RegexSearch("foo.*bar!", true);
    List<Integer> found = new ArrayList<>();
    String text = "foo bar! " + "foo ".repeat(25_000);
    assertFalse(
        search.over("\n" + text.replace("foo bar! ", "foo bar!\n"), (s, e) -> found.add(s)));
    assertEquals(List.of(1), found, "what was found before it ran away stays");
  }
}
