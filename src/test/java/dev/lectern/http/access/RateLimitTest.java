package dev.lectern.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final AtomicLong now = new AtomicLong(-5);
  private final RateLimit limit = new RateLimit(3, Duration.ofSeconds(2), now::get);

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void givesSomeAtOnceAndThenOneEachWhile() {
    for (int i = 0; i < 3; i++) {
      assertEquals(Duration.ZERO, limit.take("a"));
    }
    assertEquals(Duration.ofSeconds(2), limit.take("a"));
    pass(Duration.ofMillis(1500));
    assertEquals(Duration.ofMillis(500), limit.take("a"));
    pass(Duration.ofMillis(500));
    assertEquals(Duration.ZERO, limit.take("a"));
    assertEquals(Duration.ofSeconds(2), limit.take("a"));
  }

  @Test
  void savesUpNoMoreThanSomeAtOnce() {
    limit.take("a");
    pass(Duration.ofDays(1));
    givesSomeAtOnceAndThenOneEachWhile();
  }

  @Test
  void countsEachClientAlone() {
    for (int i = 0; i < 4; i++) {
      limit.take("a");
    }
    assertEquals(Duration.ofSeconds(2), limit.waitOf("a"));
    assertEquals(Duration.ZERO, limit.waitOf("b"));
  }

  @Test
  void askingTakesNothing() {
    for (int i = 0; i < 10; i++) {
      assertEquals(Duration.ZERO, limit.waitOf("a"));
    }
    assertEquals(Duration.ZERO, limit.take("a"));
  }
}
