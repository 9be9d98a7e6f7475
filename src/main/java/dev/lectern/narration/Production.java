package dev.lectern.narration;

import dev.lectern.audio.Encoder;
import dev.lectern.log.FaultLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The making of one recording. A run makes one sentence and queues the next, so that many
 * recordings share the workers fairly, and one that nobody waits for stops within a sentence.
 */
final class Production implements Runnable {
  /** What becomes of the file. */
  interface Outcome {
    void finished() throws IOException;

    void dropped() throws IOException;
  }

  private static final FaultLog LOG = new FaultLog(Production.class);

  private final Take take;
  private final Performance performance;
  private final Recording recording;
  private final Executor workers;
  private final Outcome outcome;
  private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
  private @Nullable Encoder encoder;

  Production(
      Take take, Performance performance, Recording recording, Executor workers, Outcome outcome) {
    this.take = take;
    this.performance = performance;
    this.recording = recording;
    this.workers = workers;
    this.outcome = outcome;
  }

  @Override
  public void run() {
    try {
      if (recording.abandoned()) {
        drop();
      } else if (recording.goOnOrPark()) {
        advance();
      }
    } catch (IOException | RuntimeException | Error e) {
      LOG.warn("A recording failed", e);
      recording.fail(e);
      dropQuietly();
    }
  }

  private void advance() throws IOException {
    Encoder open = encoder;
    if (open == null) {
      open = take.format().encoder(take.samples(), encoded);
      encoder = open;
    }
    boolean more = performance.hasNext();
    if (more) {
      short[] samples = performance.next();
      open.write(samples, 0, samples.length);
    } else {
      open.close();
    }
    if (encoded.size() > 0) {
      recording.append(ByteBuffer.wrap(encoded.toByteArray()));
      encoded.reset();
    }
    if (more) {
      workers.execute(this);
    } else {
      keep();
      recording.finish();
    }
  }

  /** A full disk or a folder taken away costs the cache the file, not the listeners their sound. */
  private void keep() {
    try {
      outcome.finished();
    } catch (IOException e) {
      LOG.warn("A finished recording could not be kept", e);
      dropQuietly();
    }
  }

  private void drop() throws IOException {
    recording.closeQuietly();
    outcome.dropped();
  }

  private void dropQuietly() {
    try {
      outcome.dropped();
    } catch (IOException e) {
      LOG.warn("A temporary file was left behind", e);
    }
  }
}
