package dev.lectern.spoken.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs of the International Phonetic Alphabet become phones of the voice, and phones signs. */
class IpaTest {
  private static final String PHONES =
      "aa ae ah ao aw ax ay eh er ey ih iy ow oy uh uw"
          + " b ch d dh f g hh jh k l m n ng p r s sh t th v w y z zh";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // General American: stress, length, ties, diphthongs, coloured vowels, syllabic consonants.
        "kæt             | k ae t",
        "həˈbeɪ          | hh ax b ey1",
        "ˈʃʊɡɚ           | sh uh1 g er",
        "bɝd             | b er d",
        "bɜːɹd           | b er d",
        "bə˞d            | b er d",
        "kɑ˞             | k aa r",
        "t͡ʃɜːt͡ʃ        | ch er ch",
        "tʃɪn            | ch ih n",
        "ˈbʌtn̩          | b ah1 t ax n",
        "ˈbɒtl̩          | b aa1 t ax l",
        "ˌɪntəˈnæʃn̩l    | ih2 n t ax n ae1 sh ax n l",
        "/ˈhaʊ.əs/       | hh aw1 ax s",
        "[ˈɡoʊ]          | g ow1",
        "ˈgəʊ            | g ow1",
        "faɪ̯t           | f ay t",
        "ˈdɹɔːɪŋ         | d r ao1 ih ng",
        "'sʌm,taɪm       | s ah1 m t ay2 m",
        // Near-equivalents of sounds that the voice has not.
        "mˈyllɐ          | m uw1 l l ax",
        "ɡøːtə           | g er t ax",
        "bax             | b aa k",
        "ɪç              | ih sh",
        "bɔ̃             | b ao n",
        "seˈɲoɾ          | s eh n y ow1 d",
        "tsar            | t s aa r",
        "t͡ɕjɛn          | ch y eh n",
        "ɕi              | sh iy",
        "ʁy              | r uw",
      })
  void readsSigns(String signs, String phones) {
    assertEquals(phones, Pronunciation.ipa(signs).cmu());
  }

  @Test
  void aComposedSignIsTheSameAsOneInParts() {
    assertEquals(Pronunciation.ipa("ɪc\u0327"), Pronunciation.ipa("ɪ\u00E7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hh ax b ey1              | həˈbeɪ",
        "sh er1 jh y aa jh w aa1 ng | ˈʃɝd͡ʒjɑd͡ʒˈwɑŋ",
        "hh aa1 t sh ih t         | ˈhɑt.ʃɪt",
        "er r                     | ɚɹ",
        "ao ih                    | ɔ.ɪ",
        "ih2 n t ax n ae1 sh ax n | ˌɪntəˈnæʃən",
      })
  void writesPhones(String phones, String signs) {
    assertEquals(signs, Pronunciation.cmu(phones).ipa());
  }

  @Test
  void anyPhonesAreReadBackAsTheyWere() {
    List<String> all = new ArrayList<>();
    for (String phone : PHONES.split(" ", -1)) {
      all.add(phone);
      if (CmuPhones.isVowel(phone)) {
        all.add(phone + "1");
        all.add(phone + "2");
      }
    }
    assertEquals(40 + 2 * 16, all.size(), all.toString());
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      List<String> phones = new ArrayList<>(List.of("ae"));
      random.ints(random.nextInt(1, 8), 0, all.size()).forEach(at -> phones.add(all.get(at)));
      var said = new Pronunciation.Phones(phones);
      assertEquals(said, Pronunciation.ipa(said.ipa()), said.ipa());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"k6t | '\"6\" (U+0036)'", "ŋŋ | no vowel", "'' | no phone", "q̌ㄅa | U+3105"})
  void aSignThatIsNoneIsNamed(String signs, String words) {
    LexiconException fault = assertThrows(LexiconException.class, () -> Pronunciation.ipa(signs));
    assertEquals(LexiconException.Part.SAID, fault.part());
    assertTrue(fault.getMessage().contains(words), fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HH AH0 B EY1 | hh ax b ey1",
        "hh ax0 b ey2 | hh ax b ey2",
        "  iy   | iy",
      })
  void phonesAreTakenAsTheCmuDictionaryWritesThem(String given, String canonical) {
    assertEquals(canonical, Pronunciation.cmu(given).cmu());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hh xx b | \"xx\"",
        "b1 aa | \"b1\"",
        "aa3 | \"aa3\"",
        "b d | no vowel",
        "'' | no phone"
      })
  void aPhoneThatIsNoneIsNamedWithThoseThatAre(String given, String words) {
    LexiconException fault = assertThrows(LexiconException.class, () -> Pronunciation.cmu(given));
    assertTrue(fault.getMessage().contains(words), fault.getMessage());
    assertTrue(fault.getMessage().contains("aa ae ah"), fault.getMessage());
  }
}
