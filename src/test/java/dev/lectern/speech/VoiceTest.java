package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.spoken.Pause;
import dev.lectern.spoken.Sentence;
import dev.lectern.spoken.Weight;
import dev.lectern.spoken.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract of {@link Voice} promises of every voice. */
class VoiceTest {
  private static final VoiceCatalog CATALOG = new VoiceCatalog();

  private final Voice voice = CATALOG.open(CATALOG.standard());

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.75, 1, 1.1, 1.25, 1.5, 1.75, 2})
  void speaksExactlyAsManySamplesAsPlanned(double rate) {
    for (String text : Sentences.TABLE) {
      Sentence sentence = Sentences.of(text);
      Speech plan = voice.plan(sentence, rate);
      assertEquals(plan.samples(), voice.speak(sentence, rate).length, text);
      assertTiles(sentence, plan);
    }
  }

  private static void assertTiles(Sentence sentence, Speech plan) {
    List<Speech.SpokenWord> words = plan.words();
    assertEquals(sentence.words().size(), words.size());
    assertTrue(words.get(0).start() >= 0);
    for (int i = 0; i < words.size(); i++) {
      int next = i + 1 < words.size() ? words.get(i + 1).start() : plan.samples();
      assertEquals(next, words.get(i).end());
      assertTrue(words.get(i).start() <= next);
    }
  }

  @Test
  void takesLongerForLongerWords() {
    Speech plan = voice.plan(Sentences.of("accessibility a accessibility."), 1);
    assertTrue(length(plan, 0) > 5 * length(plan, 1));
    assertTrue(length(plan, 2) > length(plan, 0));
  }

  private static int length(Speech plan, int word) {
    return plan.words().get(word).end() - plan.words().get(word).start();
  }

  @Test
  void rateScalesTheDuration() {
    Sentence sentence = Sentences.of(Sentences.TABLE.get(4));
    double normal = voice.plan(sentence, 1).samples();
    assertEquals(2, voice.plan(sentence, 0.5).samples() / normal, 0.02);
    assertEquals(0.5, voice.plan(sentence, 2).samples() / normal, 0.02);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {0, -1, 0.49, 2.01, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void rejectsRatesOutOfRange(double rate) {
    Sentence sentence = Sentences.of("yes.");
    assertThrows(IllegalArgumentException.class, () -> voice.plan(sentence, rate));
    assertThrows(IllegalArgumentException.class, () -> voice.speak(sentence, rate));
  }

  @Test
  void isNeverSilent() {
    for (String text : Sentences.TABLE) {
      double square = 0;
      short[] sound = voice.speak(Sentences.of(text), 1);
      for (short sample : sound) {
        square += (double) sample * sample;
      }
      assertTrue(Math.sqrt(square / sound.length) > 500, text);
    }
  }

  @Test
  void eightThreadsSayWhatOneSays() throws Exception {
    Random random = new Random(8);
    List<Sentence> sentences = new ArrayList<>();
    Sentences.TABLE.forEach(text -> sentences.add(Sentences.of(text)));
    while (sentences.size() < 100) {
      sentences.add(Sentences.random(random, 1 + random.nextInt(10)));
    }
    int[] alone = hashes(voice, sentences);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<int[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> hashes(CATALOG.open(CATALOG.standard()), sentences));
      }
      for (Future<int[]> together : pool.invokeAll(tasks)) {
        assertArrayEquals(alone, together.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static int[] hashes(Voice voice, List<Sentence> sentences) {
    return sentences.stream()
        .mapToInt(s -> 31 * Arrays.hashCode(voice.speak(s, 1.25)) + voice.plan(s, 1.25).hashCode())
        .toArray();
  }

  @Test
  void oneInstanceSaysTheSameAgainAfterOtherRates() {
    Sentence sentence = Sentences.of(Sentences.TABLE.get(6));
    short[] first = voice.speak(sentence, 1);
    voice.speak(sentence, 2);
    assertArrayEquals(first, voice.speak(sentence, 1));
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    List<Sentence> sentences = Sentences.TABLE.stream().map(Sentences::of).toList();
    int[] expected = hashes(voice, sentences);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      assertArrayEquals(expected, hashes(CATALOG.open(CATALOG.standard()), sentences));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysTheGivenPhonesInPlaceOfTheLexicons() {
    short[] lexicon = voice.speak(Sentences.of("xi."), 1);
    short[] given = voice.speak(Sentences.ofPhones("xi", "sh iy1"), 1);
    assertFalse(Arrays.equals(lexicon, given));
    assertArrayEquals(voice.speak(Sentences.of("she."), 1), given);
  }

  @Test
  void readsCmuDictStressDigits() {
    short[] she = voice.speak(Sentences.ofPhones("xi", "sh iy"), 1);
    assertArrayEquals(she, voice.speak(Sentences.ofPhones("xi", "sh iy0"), 1));
    assertArrayEquals(
        voice.speak(Sentences.ofPhones("x", "ax b aw1 t"), 1),
        voice.speak(Sentences.ofPhones("x", "ah0 b aw2 t"), 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz1 iy1", "SH IY1", "pau", "sh1 iy", "iy3", "1", "", "sh iy1 ʃ"})
  void leavesUnknownPhonesToTheLexicon(String phones) {
    short[] lexicon = voice.speak(Sentences.of("she."), 1);
    assertArrayEquals(lexicon, voice.speak(Sentences.ofPhones("she", phones), 1));
  }

  @ParameterizedTest
  @CsvSource({
    "it cost five dollars., ih1 t | k aa1 s t | f ay1 v | d aa1 l er z",
    "the apple and the pear., dh iy | ae1 p ax l | ae1 n d | dh ax | p eh1 r",
    "a cup., ax | k ah1 p"
  })
  void tellsThePhonesOfEachWordAsTheyAreSaid(String text, String phones) {
    assertEquals(
        phones,
        voice.phones(Sentences.of(text)).stream()
            .map(word -> String.join(" ", word))
            .collect(Collectors.joining(" | ")));
  }

  @Test
  void tellsPhonesForEveryWordAlsoWhereASentenceIsReadInParts() {
    Random random = new Random(39);
    for (Sentence sentence :
        List.of(
            Sentences.of("accessibility ".repeat(60) + "end."),
            Sentences.of("ab".repeat(400) + " end."),
            Sentences.random(random, 20))) {
      List<List<String>> phones = voice.phones(sentence);
      assertEquals(sentence.words().size(), phones.size());
      assertTrue(phones.stream().noneMatch(List::isEmpty), phones.toString());
    }
  }

  @Test
  void neverFailsOnRandomWords() {
    Random random = new Random(2_000);
    for (int i = 0; i < 200; i++) {
      Sentence sentence = Sentences.random(random, 10);
      Speech plan = voice.plan(sentence, 1);
      assertTiles(sentence, plan);
      for (int w = 0; w < 10; w++) {
        assertTrue(length(plan, w) > 0, sentence.words().get(w).text());
      }
    }
  }

  @Test
  void aWordOfTenThousandLettersIsReadInTime() {
    Sentence sentence = Sentences.of("ab".repeat(5_000) + " end.");
    Speech plan = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> voice.plan(sentence, 1));
    assertTiles(sentence, plan);
    assertEquals(plan.samples(), voice.speak(sentence, 1).length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "é", "42", "", "中文", "x'tve"})
  void wordsOutsideTheContractAreHeardOrAtLeastTimed(String text) {
    Sentence sentence =
        new Sentence(
            0,
            9,
            List.of(
                new Word("before", 0, 3, List.of(), Pause.NONE, Weight.NONE, "word"),
                new Word(text, 3, 6, List.of(), Pause.NONE, Weight.NONE, "word"),
                new Word("after", 6, 9, List.of(), Pause.NONE, Weight.NONE, "word")));
    Speech plan = voice.plan(sentence, 1);
    assertTiles(sentence, plan);
    assertEquals(plan.samples(), voice.speak(sentence, 1).length);
  }

  @Test
  void aSentenceBeyondTheLimitOfWordsIsReadInParts() {
    Sentence sentence = Sentences.of("accessibility ".repeat(200) + "end.");
    Speech plan = voice.plan(sentence, 1);
    assertTiles(sentence, plan);
    assertEquals(plan.samples(), voice.speak(sentence, 1).length);
  }
}
