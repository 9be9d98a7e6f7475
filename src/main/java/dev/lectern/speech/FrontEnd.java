package dev.lectern.speech;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.relp.LPCResult;
import com.sun.speech.freetts.relp.SampleInfo;
import java.util.ArrayList;
import java.util.List;

/** Runs FreeTTS on one utterance, up to where only the decoding is left. */
final class FrontEnd {
  private static final String RESULT = "target_lpcres";

  private final LightVoice voice;
  private final List<UtteranceProcessor> processors;

  FrontEnd(LightVoice voice, List<UtteranceProcessor> processors) {
    this.voice = voice;
    this.processors = processors;
  }

  /**
   * @throws ProcessException or any RuntimeException or Error that FreeTTS may throw
   */
  Clip run(List<Reading> readings, double rate) throws ProcessException {
    voice.setDurationStretch((float) (1 / rate));
    Utterance utterance = utterance(readings);
    for (UtteranceProcessor processor : processors) {
      processor.processUtterance(utterance);
    }
    LPCResult frames = (LPCResult) utterance.getObject(RESULT);
    int samples = LpcDecoder.samples(frames);
    int[] starts = starts(utterance, readings.size(), samples);
    return new Clip(samples, starts, phones(utterance, readings), frames);
  }

  /** One token and one word a reading; TokenToWords would make the words otherwise. */
  private Utterance utterance(List<Reading> readings) {
    List<Token> tokens = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      Token token = new Token();
      // Utterance drops tokens without a name.
      token.setWord(reading.name().isEmpty() ? "_" : reading.name());
      token.setWhitespace(" ");
      token.setPrepunctuation("");
      token.setPostpunctuation(reading.mark());
      tokens.add(token);
    }
    Utterance utterance = new Utterance(voice, tokens);
    Relation words = utterance.createRelation(Relation.WORD);
    Item token = utterance.getRelation(Relation.TOKEN).getHead();
    for (Reading reading : readings) {
      // A new array each time: Segmenter strips the stress digits in place.
      token.getFeatures().setObject("phones", reading.phones().toArray(String[]::new));
      Prosody.weigh(token, reading.weight(), voice.getPitchRange());
      Item word = token.createDaughter();
      word.getFeatures().setString("name", reading.name());
      words.appendItem(word);
      token = token.getNext();
    }
    return utterance;
  }

  /**
   * A word starts where the segment before its first one ends. The last segments may end up to 222
   * samples after the sound does, hence the limit. A word without segments starts where the next
   * one does, and so takes no time.
   */
  private static int[] starts(Utterance utterance, int count, int samples) {
    SampleInfo format = (SampleInfo) utterance.getObject(SampleInfo.UTT_NAME);
    int[] starts = new int[count];
    int next = samples;
    Item word = utterance.getRelation(Relation.WORD).getTail();
    for (int i = count - 1; i >= 0; i--) {
      Item syllable = word.getItemAs(Relation.SYLLABLE_STRUCTURE).getDaughter();
      if (syllable != null) {
        Item before = syllable.getDaughter().getItemAs(Relation.SEGMENT).getPrevious();
        float end = before == null ? 0 : before.getFeatures().getFloat("end");
        next = Math.min(next, Math.round(end * format.getSampleRate()));
      }
      starts[i] = next;
      word = word.getPrevious();
    }
    return starts;
  }

  /**
   * What the engine says after its own rules, such as "the" before a vowel. This voice has no "ah"
   * and takes "aa" for it; what is meant is told.
   */
  private static List<List<String>> phones(Utterance utterance, List<Reading> readings) {
    List<List<String>> phones = new ArrayList<>(readings.size());
    Item word = utterance.getRelation(Relation.WORD).getHead();
    for (Reading reading : readings) {
      List<String> said = new ArrayList<>(reading.phones().size());
      Item syllable = word.getItemAs(Relation.SYLLABLE_STRUCTURE).getDaughter();
      for (; syllable != null; syllable = syllable.getNext()) {
        for (Item phone = syllable.getDaughter(); phone != null; phone = phone.getNext()) {
          String given = reading.phones().get(said.size());
          String name = phone.getFeatures().getString("name");
          boolean meant = PhoneSet.withoutStress(given).equals("ah");
          said.add(meant ? given : given.endsWith("1") ? name + "1" : name);
        }
      }
      phones.add(List.copyOf(said));
      word = word.getNext();
    }
    return phones;
  }
}
