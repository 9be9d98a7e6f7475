package dev.lectern.article.fetch;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The moment by which a page has to be here; nothing is waited for beyond it. */
final class Deadline {
  private final Duration time;
  private final long end;

  Deadline(Duration time) {
    this.time = time;
    this.end = System.nanoTime() + time.toNanos();
  }

  /**
   * Milliseconds that are left, at least 1.
   *
   * @throws FetchException when none are
   */
  long left() {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left < 1) {
      throw passed();
    }
    return left;
  }

  /** Blocks until the future is done. */
  <T> T await(Future<T> future) throws ExecutionException {
    try {
      return future.toCompletionStage().toCompletableFuture().get(left(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw passed();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FetchException.server("Lectern was stopped while it fetched the page.");
    }
  }

  /** What to tell when it is over. */
  FetchException passed() {
    return FetchException.server(
        "The site did not send the page within "
            + Math.max(1, time.toSeconds())
            + " seconds. Try again later, or open it in your browser and paste its text here.");
  }
}
