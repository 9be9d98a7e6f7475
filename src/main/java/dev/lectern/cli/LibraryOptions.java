package dev.lectern.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which library a command works on. */
final class LibraryOptions {
  @Option(
      names = "--data",
      description = "Folder of the library and the audio cache (default: ~/.lectern).")
  private Path data = Path.of(System.getProperty("user.home"), ".lectern");

  @Option(
      names = "--database",
      paramLabel = "<address>",
      description =
          "PostgreSQL database of the library, such as"
              + " jdbc:postgresql://127.0.0.1/lectern?user=lectern (default: one in the data"
              + " folder).")
  private String database = "";

  @Option(
      names = "--settings",
      description = "Properties file with these settings (default: lectern.properties).")
  void setSettings(Path file) {
    // SettingsSource read it before anything was parsed, since it gives the defaults.
  }

  Path data() {
    return data;
  }

  String database() {
    return database;
  }
}
