package dev.lectern.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged in this process while it is open, as the console would have it. */
public final class CapturedLog extends Handler implements AutoCloseable {
  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> lines = new CopyOnWriteArrayList<>();

  public CapturedLog() {
    ROOT.addHandler(this);
  }

  /** A record each, with its stack trace. */
  public List<String> lines() {
    return lines;
  }

  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord entry) {
    lines.add(new SimpleFormatter().format(entry));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
