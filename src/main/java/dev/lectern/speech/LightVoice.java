package dev.lectern.speech;

import com.sun.speech.freetts.FeatureProcessor;
import com.sun.speech.freetts.FeatureSet;
import com.sun.speech.freetts.Tokenizer;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;

/**
 * A voice that has nothing of its own but its duration stretch, the one setting that changes from
 * sentence to sentence; all data is that of a loaded voice.
 */
final class LightVoice extends Voice {
  private final Voice loaded;

  LightVoice(Voice loaded) {
    this.loaded = loaded;
    setLexicon(loaded.getLexicon());
    setPitch(loaded.getPitch());
    setPitchRange(loaded.getPitchRange());
    setPitchShift(loaded.getPitchShift());
    setLoaded(true);
  }

  @Override
  public FeatureSet getFeatures() {
    return loaded.getFeatures();
  }

  @Override
  public FeatureProcessor getFeatureProcessor(String name) {
    return loaded.getFeatureProcessor(name);
  }

  @Override
  public String getPhoneFeature(String phone, String feature) {
    return loaded.getPhoneFeature(phone, feature);
  }

  @Override
  public Tokenizer getTokenizer() {
    throw new UnsupportedOperationException("words come ready made");
  }

  @Override
  protected void loader() {}

  @Override
  protected UtteranceProcessor getAudioOutput() {
    throw new UnsupportedOperationException("LpcDecoder decodes");
  }
}
