package dev.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = {
      "Gives each article of a backup back the state it had then, also while the library is served.",
      "Texts that are replaced stay in their articles' history; articles that the backup does not"
          + " know stay as they are."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
  @Mixin private LibraryOptions library = new LibraryOptions();

  @Parameters(paramLabel = "FILE", description = "A file that \"lectern backup\" wrote.")
  private Path file = Path.of("lectern-backup.zip");

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file)) {
      throw new BadSettingException("There is no readable file " + file + ".");
    }
    System.out.println(new LibraryAccess(library).restore(file) + " articles are restored.");
    return 0;
  }
}
