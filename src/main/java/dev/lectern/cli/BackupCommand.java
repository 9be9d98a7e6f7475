package dev.lectern.cli;

import dev.lectern.store.ArticleStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description =
        "Writes the whole library into a file, as it is at this moment, also while it is served.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BackupCommand implements Callable<Integer> {
  @Mixin private LibraryOptions library = new LibraryOptions();

  @Parameters(paramLabel = "FILE", description = "The file to write; one of the name is replaced.")
  private Path file = Path.of("lectern-backup.zip");

  @Override
  public Integer call() throws IOException {
    Path target = file.toAbsolutePath();
    // Under another name until it is whole: a name without end holds no half backup.
    Path part = Files.createTempFile(target.getParent(), "lectern-", ".part");
    try {
      new LibraryAccess(library).backup(part);
      long count;
      try (InputStream in = Files.newInputStream(part)) {
        count = ArticleStore.countOf(in);
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      System.out.println(count + " articles are in " + file);
      return 0;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
