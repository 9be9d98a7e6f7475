package dev.lectern.article.document;

import java.time.Duration;

/** Stops the reading of a PDF that has too many letters or takes too long. */
final class PdfLimit implements Runnable {
  private final String called;
  private final int letters;
  private final long end;
  private final int seconds;
  private int count;

  PdfLimit(String called, int letters, int seconds) {
    this.called = called;
    this.letters = letters;
    this.seconds = seconds;
    this.end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
  }

  /** Counts a letter. */
  @Override
  public void run() {
    count++;
    if (count > letters) {
      throw new DocumentException(
          called + " has more than " + letters / 1_000_000 + " million letters, the most here.");
    }
    if (System.nanoTime() - end > 0) {
      throw new DocumentException(
          called + " takes longer than " + seconds + " seconds to read. Split it in parts.");
    }
  }
}
