package dev.lectern.spoken;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The CLDR short names of the emoji. */
final class Emoji {
  /** Skin tones: U+1F3FB to U+1F3FF. */
  private static final int FIRST_TONE = 0x1F3FB;

  private static final String[] TONES = {
    "light skin tone",
    "medium light skin tone",
    "medium skin tone",
    "medium dark skin tone",
    "dark skin tone"
  };

  private static final Map<String, String> NAMES = read();

  /** Code points of the longest sequence. */
  static final int LONGEST =
      NAMES.keySet().stream().mapToInt(key -> key.codePointCount(0, key.length())).max().orElse(0);

  private Emoji() {}

  private static Map<String, String> read() {
    try (InputStream stream = Objects.requireNonNull(Emoji.class.getResourceAsStream("emoji.tsv"));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static @Nullable String name(String emoji) {
    return NAMES.get(emoji);
  }

  /** Empty if the code point is no skin tone. */
  static String tone(int codePoint) {
    int tone = codePoint - FIRST_TONE;
    return tone >= 0 && tone < TONES.length ? TONES[tone] : "";
  }
}
