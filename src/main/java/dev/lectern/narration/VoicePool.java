package dev.lectern.narration;

import dev.lectern.speech.Voice;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.speech.VoiceInfo;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Lends voices to threads: a voice serves one thread at a time, and as many are opened as threads
 * ask at once.
 */
final class VoicePool {
  private final VoiceCatalog catalog;
  private final Map<VoiceInfo, Queue<Voice>> idle = new ConcurrentHashMap<>();

  VoicePool(VoiceCatalog catalog) {
    this.catalog = catalog;
  }

  <T> T with(VoiceInfo info, Function<Voice, T> work) {
    Queue<Voice> queue = idle.computeIfAbsent(info, key -> new ConcurrentLinkedQueue<>());
    Voice lent = queue.poll();
    Voice voice = lent == null ? catalog.open(info) : lent;
    try {
      return work.apply(voice);
    } finally {
      queue.add(voice);
    }
  }
}
