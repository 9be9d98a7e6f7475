package dev.lectern.speech;

import java.util.List;
import java.util.Optional;

/**
 * The voices that there are. Opening one loads its data once; each worker then gets a light
 * instance of its own.
 */
public final class VoiceCatalog {
  public List<VoiceInfo> voices() {
    return List.of(Kevin16.INFO);
  }

  public Optional<VoiceInfo> find(String id) {
    return voices().stream().filter(voice -> voice.id().equals(id)).findFirst();
  }

  /** The voice used when none is asked for. */
  public VoiceInfo standard() {
    return Kevin16.INFO;
  }

  /**
   * A new instance for one thread at a time. The first one in a process loads the voice (about a
   * second, 22 MB); each further one costs next to nothing.
   *
   * @throws IllegalArgumentException when the voice is none of {@link #voices}
   */
  public Voice open(VoiceInfo voice) {
    if (!voices().contains(voice)) {
      throw new IllegalArgumentException("no voice " + voice.id());
    }
    return Kevin16.loaded().open();
  }
}
