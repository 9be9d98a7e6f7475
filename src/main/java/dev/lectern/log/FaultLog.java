package dev.lectern.log;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Logs what went wrong and where, by types and lines of code. Messages of failures stay out: they
 * quote what readers gave, as a text, a title, an address or a path with a title in it.
 */
public final class FaultLog {
  private final System.Logger logger;

  /**
   * @param owner whose faults these are
   */
  public FaultLog(Class<?> owner) {
    this.logger = System.getLogger(owner.getName());
  }

  /**
   * What the service gets over by itself.
   *
   * @param what in words that hold nothing of a reader's
   */
  public void warn(String what, Throwable failure) {
    logger.log(System.Logger.Level.WARNING, what, new Trace(failure, new HashSet<>()));
  }

  /**
   * What a reader has to do without.
   *
   * @param what in words that hold nothing of a reader's
   */
  public void error(String what, Throwable failure) {
    logger.log(System.Logger.Level.ERROR, what, new Trace(failure, new HashSet<>()));
  }

  /** Stands in the log for a failure. */
  private static final class Trace extends Throwable {
    private final String type;

    Trace(Throwable failure, Set<Throwable> seen) {
      super(null, cause(failure, seen), false, true);
      type = failure.getClass().getName();
      setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable failure, Set<Throwable> seen) {
      seen.add(failure);
      Throwable cause = failure.getCause();
      return cause == null || seen.contains(cause) ? null : new Trace(cause, seen);
    }

    // A message would stand behind the name of this class.
    @SuppressWarnings("OverrideThrowableToString")
    @Override
    public String toString() {
      return type;
    }
  }
}
