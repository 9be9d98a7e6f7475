package dev.lectern.speech;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.cart.Intonator;
import com.sun.speech.freetts.diphone.DiphoneUnitSelector;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.en.us.TokenToWords;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The loaded data of FreeTTS's male 16 kHz voice, with the larger of its two lexicons (93% of
 * CMUdict 0.7b's words said alike, against 84%). Instances for work share it.
 */
final class Kevin16 {
  static final VoiceInfo INFO =
      new VoiceInfo(
          "kevin16",
          "Kevin",
          "en-US",
          "freetts-1.2.2/kevin16/cmudict04/words2/" + LpcDecoder.VERSION);

  private final com.sun.speech.freetts.Voice voice;
  private final Pronouncer pronouncer;
  private final List<UtteranceProcessor> frontEnd;

  private Kevin16() {
    CMULexicon lexicon = new CMULexicon("cmudict04", true);
    voice =
        new CMUDiphoneVoice(
            INFO.id(),
            Gender.MALE,
            Age.YOUNGER_ADULT,
            INFO.name(),
            Locale.US,
            "general",
            "cmu",
            lexicon,
            Objects.requireNonNull(KevinVoiceDirectory.class.getResource("cmu_us_kal16.bin")));
    // A queue of our own keeps FreeTTS from starting its output thread.
    voice.setOutputQueue(new OutputQueue());
    voice.allocate();
    pronouncer = new Pronouncer(lexicon);
    frontEnd = frontEnd(voice.getUtteranceProcessors());
  }

  /**
   * Loaded at first use, once: FreeTTS keeps its phoneme table in a static field that loading
   * rewrites, so that two loads at a time give exceptions or a voice that is silently wrong. The
   * lock of the holder's initialisation is the one lock that this needs.
   */
  static Kevin16 loaded() {
    return Holder.KEVIN;
  }

  FreeTtsVoice open() {
    return new FreeTtsVoice(INFO, new SentenceReader(frontEnd(), pronouncer), pronouncer);
  }

  FrontEnd frontEnd() {
    return new FrontEnd(new LightVoice(voice), frontEnd);
  }

  Pronouncer pronouncer() {
    return pronouncer;
  }

  com.sun.speech.freetts.Voice voice() {
    return voice;
  }

  /** TokenToWords is left out: the words are ours already. */
  private static List<UtteranceProcessor> frontEnd(List<?> all) {
    List<UtteranceProcessor> processors = new ArrayList<>();
    for (Object processor : all) {
      if (processor instanceof DiphoneUnitSelector selector) {
        processors.add(new DiphoneBridge(selector));
      } else if (!(processor instanceof TokenToWords)) {
        processors.add((UtteranceProcessor) processor);
      }
      if (processor instanceof Intonator) {
        processors.add(new Prosody());
      }
    }
    return List.copyOf(processors);
  }

  private static final class Holder {
    static final Kevin16 KEVIN = new Kevin16();
  }
}
