package dev.lectern.speech;

import dev.lectern.spoken.Sentence;
import dev.lectern.spoken.Word;
import java.util.ArrayList;
import java.util.List;

/** A sentence through {@link SentenceReader}, then timed or decoded. */
final class FreeTtsVoice implements Voice {
  private final VoiceInfo info;
  private final SentenceReader reader;
  private final Pronouncer pronouncer;

  FreeTtsVoice(VoiceInfo info, SentenceReader reader, Pronouncer pronouncer) {
    this.info = info;
    this.reader = reader;
    this.pronouncer = pronouncer;
  }

  @Override
  public VoiceInfo info() {
    return info;
  }

  @Override
  public Speech plan(Sentence sentence, double rate) {
    List<Integer> starts = new ArrayList<>(sentence.words().size());
    int samples = 0;
    for (Clip clip : clips(sentence, rate)) {
      for (int start : clip.starts()) {
        starts.add(samples + start);
      }
      samples += clip.samples();
    }
    List<Speech.SpokenWord> words = new ArrayList<>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : samples;
      words.add(new Speech.SpokenWord(starts.get(i), end));
    }
    return new Speech(samples, List.copyOf(words));
  }

  @Override
  public List<List<String>> phones(Sentence sentence) {
    return clips(sentence, 1).stream().flatMap(clip -> clip.phones().stream()).toList();
  }

  @Override
  public short[] speak(Sentence sentence, double rate) {
    List<Clip> clips = clips(sentence, rate);
    short[] sound = new short[clips.stream().mapToInt(Clip::samples).sum()];
    int at = 0;
    for (Clip clip : clips) {
      if (clip.frames() != null) {
        LpcDecoder.decode(clip.frames(), sound, at);
      }
      at += clip.samples();
    }
    return sound;
  }

  private List<Clip> clips(Sentence sentence, double rate) {
    if (!(rate >= MIN_RATE && rate <= MAX_RATE)) {
      throw new IllegalArgumentException(
          "rate " + rate + " is not between " + MIN_RATE + " and " + MAX_RATE);
    }
    List<Word> words = sentence.words();
    if (words.isEmpty()) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      readings.add(pronouncer.read(words.get(i), i == words.size() - 1));
    }
    return reader.read(readings, rate);
  }
}
