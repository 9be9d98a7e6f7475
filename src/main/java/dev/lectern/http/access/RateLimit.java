package dev.lectern.http.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A token bucket (so many at once, then one each while) for each of the clients of late. */
final class RateLimit {
  /** A few megabytes; of more clients at a time the longest silent begin anew. */
  private static final int MOST_CLIENTS = 10_000;

  private final int burst;
  private final long every;
  private final LongSupplier nanos;
  private final Cache<String, Bucket> buckets;

  /**
   * @param burst most at once
   * @param every how long until another one is free
   * @param nanos the time, as of {@link System#nanoTime}
   */
  RateLimit(int burst, Duration every, LongSupplier nanos) {
    this.burst = burst;
    this.every = every.toNanos();
    this.nanos = nanos;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(every.multipliedBy(burst))
            .ticker(nanos::getAsLong)
            .build();
  }

  /** Takes one; where none is free, nothing, and answers how long until one is. */
  Duration take(String client) {
    Bucket bucket = bucket(client);
    synchronized (bucket) {
      Duration wait = bucket.left(nanos.getAsLong());
      if (wait.isZero()) {
        bucket.fullAt += every;
      }
      return wait;
    }
  }

  /** How long until one is free; takes none. */
  Duration waitOf(String client) {
    Bucket bucket = bucket(client);
    synchronized (bucket) {
      return bucket.left(nanos.getAsLong());
    }
  }

  private Bucket bucket(String client) {
    return buckets.get(client, unknown -> new Bucket());
  }

  private final class Bucket {
    /** When all are free again. */
    private long fullAt = nanos.getAsLong();

    private Duration left(long now) {
      if (fullAt - now < 0) {
        fullAt = now;
      }
      return Duration.ofNanos(Math.max(0, fullAt - now - (burst - 1) * every));
    }
  }
}
