package dev.lectern.cli;

import java.io.PrintStream;

/** A line that fills up on a terminal. */
final class ProgressBar {
  private static final int WIDTH = 40;

  private final PrintStream out;
  private int percent = -1;

  ProgressBar(PrintStream out) {
    this.out = out;
  }

  /** Shows that so much of the whole is done; a whole of 0 or less is one of unknown size. */
  void show(long done, long whole) {
    int now = whole > 0 ? (int) (done * 100 / whole) : 0;
    if (now != percent) {
      percent = now;
      int filled = WIDTH * now / 100;
      out.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + now + "%");
      if (now == 100) {
        out.println();
      }
    }
  }
}
