package dev.lectern.http.page;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one reader has chosen.
 *
 * @param chosen an allowed value for every setting
 */
public record ReadingSettings(Map<ReadingSetting, String> chosen) {
  public ReadingSettings {
    chosen = Collections.unmodifiableMap(new EnumMap<>(chosen));
  }

  /** Those of who has chosen nothing. */
  public static ReadingSettings standard() {
    return from(setting -> null);
  }

  /**
   * Takes what a source has for each setting, and the standard where that is not allowed.
   *
   * @param source the value for a setting, or null
   */
  public static ReadingSettings from(Function<ReadingSetting, @Nullable String> source) {
    Map<ReadingSetting, String> chosen = new EnumMap<>(ReadingSetting.class);
    for (ReadingSetting setting : ReadingSetting.values()) {
      String value = source.apply(setting);
      boolean allowed = value != null && setting.allowed().contains(value);
      chosen.put(setting, allowed && value != null ? value : setting.standard());
    }
    return new ReadingSettings(chosen);
  }

  /** Reads what {@link #text} wrote, and whatever else a cookie may hold. */
  public static ReadingSettings parse(String text) {
    Map<String, String> pairs =
        Arrays.stream(text.split("&"))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> second));
    return from(setting -> pairs.get(setting.key()));
  }

  /** In the form of a query, as the page's script reads and writes it: {@code size=150&…}. */
  public String text() {
    return chosen.entrySet().stream()
        .map(choice -> choice.getKey().key() + "=" + choice.getValue())
        .collect(Collectors.joining("&"));
  }

  public String get(ReadingSetting setting) {
    return Objects.requireNonNull(chosen.get(setting));
  }
}
