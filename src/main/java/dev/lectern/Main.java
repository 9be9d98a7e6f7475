package dev.lectern;

import dev.lectern.cli.LecternCommand;
import java.util.Locale;

/** Starts what the command line asks for. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // FreeTTS and others change case by the default locale; in Turkish that would change what is
    // spoken.
    Locale.setDefault(Locale.ROOT);
    int status = LecternCommand.run(args);
    if (status != 0) {
      System.exit(status);
    }
  }
}
