package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.speech.freetts.diphone.DiphoneUnitDatabase;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DiphoneBridgeTest {
  private static final Set<String> PHONES = new TreeSet<>();

  static {
    PHONES.addAll(PhoneSet.VOWELS);
    PHONES.addAll(PhoneSet.CONSONANTS);
    PHONES.add(PhoneSet.SILENCE);
  }

  @Test
  void knowsEveryGapOfTheDatabase() throws IOException {
    DiphoneUnitDatabase database =
        new DiphoneUnitDatabase(KevinVoiceDirectory.class.getResource("cmu_us_kal16.bin"), true);
    PrintStream before = System.err;
    // FreeTTS writes a line for each gap.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      for (String a : PHONES) {
        for (String b : PHONES) {
          String pair = a + "-" + b;
          assertEquals(
              database.getUnit(pair).getName().equals(pair), DiphoneBridge.exists(a, b), pair);
        }
      }
    } finally {
      System.setErr(before);
    }
  }

  @Test
  void everyGapCanBeBridged() {
    for (String phone : PHONES) {
      assertTrue(DiphoneBridge.exists(phone, "ax"), phone);
      assertTrue(DiphoneBridge.exists("ax", phone), phone);
    }
  }

  @Test
  void wordsWithGapsKeepTheLengthOfThePlan() {
    VoiceCatalog catalog = new VoiceCatalog();
    Voice voice = catalog.open(catalog.standard());
    for (String phones : new String[] {"w t iy1", "ae1 hh", "b ng aa1", "hh hh w y ng", "er ng"}) {
      Speech plan = voice.plan(Sentences.ofPhones("gap", phones), 1);
      assertEquals(plan.samples(), voice.speak(Sentences.ofPhones("gap", phones), 1).length);
    }
  }
}
