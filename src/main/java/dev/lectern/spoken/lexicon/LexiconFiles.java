package dev.lectern.spoken.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads dictionaries from files that end in {@code .pls}. */
public final class LexiconFiles {
  /** One that is always there, and leads to the others of its folder. */
  private static final String SHIPPED = "/voices/names.pls";

  private LexiconFiles() {}

  /**
   * The dictionaries of {@code voices/} that Lectern comes with.
   *
   * @throws IllegalStateException when one can't be used
   */
  public static Lexicon shipped() {
    URL file = Objects.requireNonNull(LexiconFiles.class.getResource(SHIPPED), SHIPPED);
    try {
      URI place = file.toURI();
      if (!place.getScheme().equals("jar")) {
        return folder(Objects.requireNonNull(Path.of(place).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return folder(jar.getPath("/voices"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The dictionaries of a folder, each over those that come after it by name.
   *
   * @throws IllegalStateException when the folder can't be read or one of them can't be used
   */
  public static Lexicon folder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> names = files.filter(file -> file.toString().endsWith(".pls")).sorted().toList();
      return names.stream().map(LexiconFiles::file).reduce(Lexicon.EMPTY, Lexicon::over);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The folder of dictionaries " + folder + " can't be read: " + e.getMessage(), e);
    }
  }

  /**
   * One dictionary.
   *
   * @throws IllegalStateException when it can't be read or used; the message says why and where
   */
  public static Lexicon file(Path file) {
    try {
      return PlsReader.read(Files.readAllBytes(file));
    } catch (IOException | LexiconException e) {
      String why = e instanceof LexiconException ? "can't be used. " : "can't be read: ";
      throw new IllegalStateException("The dictionary " + file + " " + why + e.getMessage(), e);
    }
  }
}
