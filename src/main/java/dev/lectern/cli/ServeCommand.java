package dev.lectern.cli;

import dev.lectern.Lectern;
import dev.lectern.Settings;
import dev.lectern.article.fetch.AllowList;
import dev.lectern.http.access.AccessSettings;
import dev.lectern.http.access.TlsFiles;
import dev.lectern.network.TrustedProxies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "serve",
    description = "Serves the library (what lectern does when no command is named).",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      description = "Port to listen on, 0 to 65535, 0 for any free one (default: 8080).")
  private int port = 8080;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = "--cache-size",
      description = "Most megabytes of audio kept, 16 to 1048576 (default: 1024).")
  private long cacheMegabytes = 1024;

  @Option(
      names = "--threads",
      description = "Sentences spoken at once, 1 to 256 (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--voices",
      paramLabel = "<folder>",
      description =
          "Folder of pronunciation dictionaries (*.pls), which go before those that Lectern comes"
              + " with (default: none).")
  private @Nullable Path voices;

  @Option(
      names = "--allow-addresses",
      paramLabel = "<list>",
      description =
          "Hosts and address ranges of your own network that articles may be fetched from, with"
              + " commas between, such as wiki.intranet,10.0.0.0/8 (default: none).")
  private String allowAddresses = "";

  @Option(
      names = "--reading",
      paramLabel = "<who>",
      description =
          "Who may read from elsewhere than this machine: token (whoever has the token) or public"
              + " (default: token).")
  private String reading = "token";

  @Option(
      names = "--tls-certificate",
      paramLabel = "<file>",
      description = "Certificate chain as PEM, to serve https (default: none, plain http).")
  private @Nullable Path tlsCertificate;

  @Option(
      names = "--tls-key",
      paramLabel = "<file>",
      description = "Private key of the certificate as PEM, without a password.")
  private @Nullable Path tlsKey;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "<list>",
      split = ",",
      description =
          "Address or range of a proxy that passes on requests and says for whom; may be given"
              + " again, or as a list with commas between (default: none).")
  private List<String> trustedProxies = new ArrayList<>();

  @Parameters(
      paramLabel = "FILE",
      description =
          "Articles to add, HTML, text, Markdown, PDF or EPUB: files, or folders of them.",
      arity = "0..*")
  private List<Path> articles = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    Settings checked =
        new Settings(
            host,
            (int) BadSettingException.inRange("port", port, 0, 65_535),
            library.data(),
            library.database(),
            BadSettingException.inRange("cache-size", cacheMegabytes, 16, 1 << 20) << 20,
            (int) BadSettingException.inRange("threads", threads, 1, 256),
            voices,
            allowed(),
            access());
    Lectern lectern = Lectern.start(checked, ArticleFiles.read(articles));
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  lectern.close();
                  end.countDown();
                },
                "lectern-stop"));
    System.out.println("Lectern reads at " + lectern.address() + "  (Ctrl+C stops it)");
    lectern.newToken().ifPresent(token -> System.out.print(TokenCommand.shown(token)));
    if (lectern.sendsInTheClear()) {
      System.out.println(
          "Without https others on the way can read the token; see --tls-certificate and"
              + " --trusted-proxy.");
    }
    end.await();
    return 0;
  }

  private AccessSettings access() {
    if (!reading.equals("token") && !reading.equals("public")) {
      throw new BadSettingException(
          "The setting reading is \"" + reading + "\"; allowed are token and public.");
    }
    if ((tlsCertificate == null) != (tlsKey == null)) {
      throw new BadSettingException(
          "The settings tls-certificate and tls-key go together; only one of them is given.");
    }
    try {
      return new AccessSettings(
          reading.equals("public"),
          TrustedProxies.parse(String.join(",", trustedProxies)),
          tlsCertificate == null || tlsKey == null ? null : new TlsFiles(tlsCertificate, tlsKey));
    } catch (IllegalArgumentException e) {
      throw new BadSettingException("A setting can't be used: " + e.getMessage());
    }
  }

  private AllowList allowed() {
    try {
      return AllowList.parse(allowAddresses);
    } catch (IllegalArgumentException e) {
      throw new BadSettingException("The setting allow-addresses can't be used: " + e.getMessage());
    }
  }
}
