package dev.lectern;

import dev.lectern.cli.LecternCommand;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts what the command line asks for. */
public final class Main {
  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private static final Logger POOL = Logger.getLogger("com.zaxxer.hikari");

  private static final Logger JOBS = Logger.getLogger("com.github.kagkarlsson.scheduler");

  private Main() {}

  public static void main(String[] args) {
    // FreeTTS and others change case by the default locale; in Turkish that would change what is
    // spoken.
    Locale.setDefault(Locale.ROOT);
    // They tell of every start what is not worth telling.
    FLYWAY.setLevel(Level.WARNING);
    POOL.setLevel(Level.WARNING);
    JOBS.setLevel(Level.WARNING);
    int status = LecternCommand.run(args);
    if (status != 0) {
      System.exit(status);
    }
  }
}
