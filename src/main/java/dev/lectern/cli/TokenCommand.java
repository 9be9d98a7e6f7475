package dev.lectern.cli;

import dev.lectern.http.access.TokenFile;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "token",
    description = "Says whether there is a token, or makes another in its place.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TokenCommand implements Callable<Integer> {
  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = "--new",
      description =
          "Make a token, also while the library is served. The one before, and whoever signed in"
              + " with it, are let in no more.")
  private boolean renew;

  @Override
  public Integer call() throws IOException {
    TokenFile file = new TokenFile(library.data());
    if (renew) {
      System.out.print(shown(file.renew()));
    } else if (file.exists()) {
      System.out.println(
          "There is a token. It can't be shown again, since only its hash is kept; --new makes"
              + " another.");
    } else {
      System.out.println("There is no token yet; --new makes one.");
    }
    return 0;
  }

  /** What the console says of a new token. */
  static String shown(String token) {
    return "The token for people elsewhere, shown this once (signing in at /sign-in asks for it):%n  %s%n"
        .formatted(token);
  }
}
