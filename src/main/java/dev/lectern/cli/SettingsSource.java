package dev.lectern.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where a setting comes from when its flag isn't given: {@code --cache-size} is {@code
 * LECTERN_CACHE_SIZE} in the environment, else {@code cache-size} in the properties file.
 */
final class SettingsSource implements IDefaultValueProvider {
  /** Read when it is there and no other file is named. */
  private static final Path USUAL_FILE = Path.of("lectern.properties");

  private final Map<String, String> environment;
  private final Properties file;

  SettingsSource(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /** The environment, and the file that {@code --settings} or {@code LECTERN_SETTINGS} names. */
  static SettingsSource of(String[] args) {
    Map<String, String> environment = System.getenv();
    String named = environment.get("LECTERN_SETTINGS");
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--settings=")) {
        named = args[i].substring("--settings=".length());
      } else if (args[i].equals("--settings") && i + 1 < args.length) {
        named = args[i + 1];
      }
    }
    return new SettingsSource(environment, read(named));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String key = option.longestName().replaceFirst("^--", "");
    String variable = "LECTERN_" + key.replace('-', '_').toUpperCase(Locale.ROOT);
    String value = environment.get(variable);
    return value == null ? file.getProperty(key) : value;
  }

  private static Properties read(@Nullable String named) {
    Properties properties = new Properties();
    Path path = named == null ? USUAL_FILE : Path.of(named);
    if (named == null && !Files.exists(path)) {
      return properties;
    }
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new BadSettingException(
          "The settings file " + path + " can't be read: " + e.getMessage());
    }
  }
}
