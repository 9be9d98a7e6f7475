package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.spoken.Direction;
import dev.lectern.spoken.Script;
import dev.lectern.spoken.Sentence;
import dev.lectern.spoken.Verbalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is heard of questions and of emphasis, measured on the samples. */
class ProsodyTest {
  private static final VoiceCatalog CATALOG = new VoiceCatalog();
  private static final String TEXT = "They will mail ten of them now.";
  private static final int WORD = 2;

  private final Voice voice = CATALOG.open(CATALOG.standard());

  private static Sentence sentence(String text, Direction... directions) {
    return new Verbalizer().verbalize(new Script(text, List.of(directions))).get(0);
  }

  private static Sentence weighty(boolean strong) {
    return sentence(TEXT, new Direction.Emphasis(10, 14, strong));
  }

  private int length(Sentence sentence, int word) {
    Speech.SpokenWord spoken = voice.plan(sentence, 1).words().get(word);
    return spoken.end() - spoken.start();
  }

  /** Hz of the word's loudest stretch, by the autocorrelation of 40 ms. */
  private double pitch(Sentence sentence, int word) {
    Speech.SpokenWord place = voice.plan(sentence, 1).words().get(word);
    short[] sound = Arrays.copyOfRange(voice.speak(sentence, 1), place.start(), place.end());
    int window = 640;
    int loudest = 0;
    double most = -1;
    for (int at = 0; at + 2 * window < sound.length; at += 80) {
      double energy = correlation(sound, at, 0, window);
      if (energy > most) {
        most = energy;
        loudest = at;
      }
    }
    int best = 0;
    double highest = -1;
    for (int lag = 80; lag < 260; lag++) {
      double likeness = correlation(sound, loudest, lag, window);
      if (likeness > highest) {
        highest = likeness;
        best = lag;
      }
    }
    return 16_000.0 / best;
  }

  private static double correlation(short[] sound, int at, int lag, int window) {
    double sum = 0;
    for (int i = at; i < at + window && i + lag < sound.length; i++) {
      sum += (double) sound[i] * sound[i + lag];
    }
    return sum;
  }

  @Test
  void aWordWithWeightIsLongerAndHigherAndItsNeighboursAreNot() {
    Sentence plain = sentence(TEXT);
    assertTrue(length(weighty(false), WORD) > 1.1 * length(plain, WORD));
    assertTrue(length(weighty(true), WORD) > 1.05 * length(weighty(false), WORD));
    assertTrue(pitch(weighty(false), WORD) > 1.02 * pitch(plain, WORD));
    assertTrue(pitch(weighty(true), WORD) > 1.05 * pitch(plain, WORD));
    for (int word : new int[] {0, 1, 3, 4, 5}) {
      assertEquals(length(plain, word), length(weighty(true), word), 200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Will they mail ten of them now, true",
    "And they are all new, true",
    "When will they mail ten of them now, false",
    "And why are they all new, false"
  })
  void aQuestionRisesIfItIsAnsweredByYesOrNo(String text, boolean rises) {
    Sentence asked = sentence(text + "?");
    Sentence told = sentence(text + ".");
    int last = asked.words().size() - 1;
    if (rises) {
      assertTrue(pitch(asked, last) > 1.08 * pitch(told, last));
    } else {
      assertArrayEquals(voice.speak(told, 1), voice.speak(asked, 1));
    }
  }
}
