package dev.lectern.orca;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** What a screen reader has said since its last key, and a log of all that came before. */
final class Transcript {
  /** Stands after an utterance that was silenced before the reader's next key. */
  static final String CUT = " (cut off)";

  /** How long a busy machine may take. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  // One key's utterances come in one burst, and on a busy machine with small gaps.
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final List<String> said = new ArrayList<>();
  private final StringBuilder log = new StringBuilder();
  private final long start = System.nanoTime();
  private long last = start;

  synchronized void say(String utterance) {
    String words = utterance.replaceAll("\\s+", " ").trim();
    note(words);
    if (!words.isEmpty()) {
      said.add(words);
    }
  }

  synchronized void silence() {
    note("(silence)");
    said.replaceAll(words -> words.endsWith(CUT) ? words : words + CUT);
  }

  /** A new part begins: what was said before it counts no more. */
  synchronized void turn(String why) {
    note("< " + why);
    said.clear();
  }

  synchronized List<String> said() {
    return List.copyOf(said);
  }

  /**
   * Waits until such an utterance is said.
   *
   * @throws AssertionError when it is not said in a minute
   */
  synchronized void await(String what, Predicate<String> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    if (!waitUntil(() -> deadline, () -> said.stream().anyMatch(wanted))) {
      throw new AssertionError("Not heard: " + what + ". Heard: " + said);
    }
  }

  /** Waits until it has been silent for a second; answers all that was said. */
  synchronized List<String> whenQuiet() {
    waitUntil(() -> last + QUIET.toNanos(), () -> false);
    return said();
  }

  /** All of it, with the keys, in milliseconds from the start. */
  synchronized String log() {
    return log.toString();
  }

  private void note(String line) {
    last = System.nanoTime();
    log.append((last - start) / 1_000_000).append(' ').append(line).append('\n');
    notifyAll();
  }

  /** Whether it came true before the deadline, which may move. */
  private synchronized boolean waitUntil(LongSupplier deadline, BooleanSupplier done) {
    try {
      while (!done.getAsBoolean()) {
        long left = deadline.getAsLong() - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        wait(1 + left / 1_000_000);
      }
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
