package dev.lectern.http;

import dev.lectern.audio.AudioFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The audio formats by the extension in a URL. */
final class AudioFormats {
  private AudioFormats() {}

  static Optional<AudioFormat> find(String extension) {
    return Arrays.stream(AudioFormat.values())
        .filter(format -> format.extension().equals(extension))
        .findFirst();
  }

  static ProblemException unknown(String extension, String others) {
    String audio =
        Arrays.stream(AudioFormat.values())
            .map(AudioFormat::extension)
            .collect(Collectors.joining(", "));
    return ProblemException.notFound(
        "format",
        "There is no \"" + extension + "\" of it; there are: " + audio + ", " + others + ".");
  }
}
