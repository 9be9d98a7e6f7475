package dev.lectern.cli;

import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconFiles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The dictionary that the option {@code --dictionary} names. */
final class DictionaryOption {
  private DictionaryOption() {}

  /** Over the one that Lectern comes with, which is all there is where no other is named. */
  static Lexicon lexicon(@Nullable Path file) {
    Lexicon shipped = LexiconFiles.shipped();
    try {
      return file == null ? shipped : LexiconFiles.file(file).over(shipped);
    } catch (IllegalStateException e) {
      throw new BadSettingException(String.valueOf(e.getMessage()));
    }
  }
}
