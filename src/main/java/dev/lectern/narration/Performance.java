package dev.lectern.narration;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The samples of planned passages, made sentence by sentence as they are asked for. */
final class Performance implements Iterator<short[]> {
  private final VoicePool voices;
  private final Delivery delivery;
  private final Iterator<Timeline> passages;
  private final Deque<Utterance> utterances = new ArrayDeque<>();
  private int silence;

  Performance(VoicePool voices, Delivery delivery, List<Timeline> passages) {
    this.voices = voices;
    this.delivery = delivery;
    this.passages = passages.iterator();
  }

  @Override
  public boolean hasNext() {
    return !utterances.isEmpty() || silence > 0 || passages.hasNext();
  }

  /** The next sentence, or the silence that closes a passage. */
  @Override
  public short[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (utterances.isEmpty() && silence == 0) {
      begin(passages.next());
    }
    Utterance utterance = utterances.poll();
    if (utterance == null) {
      short[] closing = new short[silence];
      silence = 0;
      return closing;
    }
    short[] sound =
        voices.with(delivery.voice(), voice -> voice.speak(utterance.sentence(), delivery.rate()));
    return utterance.pause() == 0 ? sound : Arrays.copyOf(sound, sound.length + utterance.pause());
  }

  private void begin(Timeline passage) {
    utterances.addAll(passage.utterances());
    long spoken = utterances.isEmpty() ? 0 : utterances.getLast().end();
    silence = Math.toIntExact(passage.samples() - spoken);
  }
}
