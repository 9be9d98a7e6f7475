package dev.lectern.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FaultLogTest {
  private static String logged(Throwable failure) {
    try (CapturedLog log = new CapturedLog()) {
      new FaultLog(FaultLogTest.class).error("It failed", failure);
      assertEquals(1, log.lines().size());
      return log.text();
    }
  }

  @Test
  void tellsWhatFailedAndWhereButNotAboutWhat() {
    String text =
        logged(
            new IllegalStateException(
                "the secret title",
                new UncheckedIOException(new java.io.IOException("the secret text"))));
    assertTrue(text.contains("It failed"), text);
    assertTrue(text.contains("java.lang.IllegalStateException"), text);
    assertTrue(text.contains("Caused by: java.io.IOException"), text);
    assertTrue(text.contains("FaultLogTest.tellsWhatFailed"), text);
    assertFalse(text.contains("secret"), text);
  }

  @Test
  void causesInACircleEnd() {
    Exception one = new Exception("secret");
    one.initCause(new Exception("secret", one));
    assertFalse(logged(one).contains("secret"));
  }
}
