package dev.lectern.feed;

import io.vertx.core.Future;
import java.util.concurrent.CompletionException;

/** Waits for the store. Not for an event loop. */
final class Waiting {
  private Waiting() {}

  /** The result, or what the future failed with. */
  static <T> T on(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
