package dev.lectern.speech;

import java.util.List;
import java.util.Optional;

/**
 * The voices that there are. Opening one loads its data once; each worker then gets a light
 * instance of its own.
 */
public final class VoiceCatalog {
  public List<VoiceInfo> voices() {
    throw new UnsupportedOperationException();
  }

  public Optional<VoiceInfo> find(String id) {
    throw new UnsupportedOperationException(id);
  }

  /** The voice used when none is asked for. */
  public VoiceInfo standard() {
    throw new UnsupportedOperationException();
  }

  /** A new instance for one thread at a time. */
  public Voice open(VoiceInfo voice) {
    throw new UnsupportedOperationException(voice.id());
  }
}
