package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.Tools;
import dev.lectern.spoken.Pause;
import dev.lectern.spoken.Script;
import dev.lectern.spoken.Sentence;
import dev.lectern.spoken.Verbalizer;
import dev.lectern.spoken.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What FreeTTS alone gets wrong in the sample article, as words and as phones. */
class ArticleExpectedTest {
  private static final Verbalizer VERBALIZER = new Verbalizer();
  private static final Pronouncer PRONOUNCER = Kevin16.loaded().pronouncer();

  /** Words of grammar, which may be without stress. */
  private static final Set<String> WEAK = Set.of("a", "an", "the", "to", "of", "in");

  private static List<Sentence> say(String written) {
    return VERBALIZER.verbalize(Script.of(written));
  }

  private static List<Word> words(String written) {
    return say(written).stream().flatMap(sentence -> sentence.words().stream()).toList();
  }

  private static String phones(Word word) {
    return String.join(" ", PRONOUNCER.read(word, false).phones());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Your current location:HomeNews Center | your current location home news center
          Release:People's DailyTime:2022-01-26 | release people's daily time january twenty sixth twenty twenty two
          a\u00A0real need | a real need
          36th | thirty sixth
          18th | eighteenth
          January 24 | january twenty fourth
          CPC | c p c
          (5G) | five g
          UHV | u h v
          People’s | people's
          • TEL: 0311-66611065 | telephone zero three one one six six six one one zero six five
          @2021 | copyright twenty twenty one
          HEBEIICP No. 19026579-1 | hebei i c p number one nine zero two six five seven nine dash one
          """)
  void words(String written, String spoken) {
    assertEquals(spoken, words(written).stream().map(Word::text).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          DailyTime | d ey1 l iy | t ay1 m
          2022-01-26 | jh ae1 n y uw eh1 r iy | t w eh1 n t iy | s ih1 k s th
          5G | f ay1 v | jh iy1
          UHV | y uw1 | ey1 ch | v iy1
          People’s | p iy1 p ax l z
          Xi Jinping | sh iy1 | jh ih1 n p ih1 ng
          Xi jinping | sh iy1 | jh ih1 n p ih1 ng
          Liu He | l y ow1 | hh ax1
          Li Qiang | l iy1 | ch y aa1 ng
          Li Hongzhong | l iy1 | hh uh1 ng jh uh1 ng
          Hu Chunhua | hh uw1 | ch uh1 n hh uw aa1
          Hebei | hh ax1 b ey1
          Shijiazhuang | sh er1 jh y aa jh w aa1 ng
          HEBEIICP | hh ax1 b ey1 | ay1 | s iy1 | p iy1
          """)
  void phones(String row) {
    String[] cells = row.split(" \\| ", -1);
    List<Word> words = words(cells[0]);
    for (int i = 1; i < cells.length; i++) {
      assertEquals(cells[i], phones(words.get(i - 1)), row);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We shall actively participate in and lead global climate governance. | lead | l iy1 d
          They coordinate hydropower development. | coordinate | k ow ao1 r d ax n ey1 t
          We increase the proportion of assessment. | increase | ih n k r iy1 s
          We must implement the decisions. | implement | ih1 m p l ax m eh1 n t
          We should advocate a simple lifestyle. | advocate | ae1 d v ax k ey1 t
          It is not to discharge, but to take the path. | discharge | d ih s ch aa1 r jh
          Seek truth, proceed in an orderly way. | proceed | p r ax s iy1 d
          """)
  void verbsHaveTheReadingOfVerbs(String sentence, String verb, String phones) {
    Word word =
        words(sentence).stream().filter(w -> w.text().equals(verb)).findFirst().orElseThrow();
    assertEquals(phones, phones(word));
  }

  @ParameterizedTest
  @CsvSource({
    "china, ch ay1 n ax",
    "reduce, r ax d uw1 s",
    "supply, s ax p l ay1",
    "community, k ax m y uw1 n ax t iy",
    "revolution, r eh1 v ax l uw1 sh ax n",
    "emission, ih m ih1 sh ax n",
    "improve, ih m p r uw1 v",
    "time, t ay1 m",
    "high, hh ay1",
    "life, l ay1 f",
    "new, n uw1",
    "food, f uw1 d",
    "view, v y uw1"
  })
  void knownWordsCarryTheirStress(String word, String phones) {
    assertEquals(phones, phones(words(word).get(0)));
  }

  private static String article() throws IOException {
    return Files.readString(Tools.sharedData("article/double-carbon.txt"));
  }

  @Test
  void everyWordOfContentHasAStress() throws IOException {
    for (Word word : words(article())) {
      assertTrue(
          WEAK.contains(word.text()) || phones(word).contains("1"),
          () -> word.text() + ": " + phones(word));
    }
  }

  @Test
  void everyBulletIsOneUtteranceWithAPauseAfterIt() throws IOException {
    List<String> items = article().lines().filter(line -> line.strip().startsWith("•")).toList();
    List<Sentence> said = say(String.join("\n", items));
    assertTrue(!items.isEmpty() && said.size() == items.size(), "items: " + items.size());
    for (Sentence item : said) {
      assertEquals(Pause.FULL_STOP, item.words().get(item.words().size() - 1).pause());
    }
  }
}
