package dev.lectern;

import dev.lectern.article.Article;
import dev.lectern.article.document.DocumentReader;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.fetch.FetchRules;
import dev.lectern.article.fetch.Fetcher;
import dev.lectern.feed.FeedRules;
import dev.lectern.feed.Following;
import dev.lectern.http.Service;
import dev.lectern.http.WebServer;
import dev.lectern.http.access.AccessControl;
import dev.lectern.http.access.AccessSettings;
import dev.lectern.log.FaultLog;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.ListeningTimes;
import dev.lectern.narration.Narrator;
import dev.lectern.network.CallerRules;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconFiles;
import dev.lectern.store.ArticleStore;
import dev.lectern.store.AudioCache;
import dev.lectern.store.Query;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The running service: all its parts, put together. */
public final class Lectern implements AutoCloseable {
  private static final String SAMPLE = "/sample/tide-library.html";
  private static final FaultLog LOG = new FaultLog(Lectern.class);

  private final Vertx vertx;
  private final Service service;
  private final ListeningTimes times;
  private final HttpServer server;
  private final @Nullable LibrarySocket socket;
  private final Settings settings;
  private final @Nullable String token;

  private Lectern(
      Vertx vertx,
      Service service,
      ListeningTimes times,
      HttpServer server,
      @Nullable LibrarySocket socket,
      Settings settings,
      @Nullable String token) {
    this.vertx = vertx;
    this.service = service;
    this.times = times;
    this.server = server;
    this.socket = socket;
    this.settings = settings;
    this.token = token;
  }

  /**
   * Opens the library, adds the articles (or, to an empty library, the sample article), and
   * listens.
   *
   * @throws IllegalStateException when a part can't start; the message says why
   */
  public static Lectern start(Settings settings, List<Article> articles) {
    return start(settings, articles, FeedRules.standard());
  }

  /** As {@link #start(Settings, List)}, with feeds fetched at these times. */
  public static Lectern start(Settings settings, List<Article> articles, FeedRules feeds) {
    Lexicon dictionary = dictionary(settings.voices());
    Vertx vertx = Vertx.vertx();
    try {
      AccessControl access =
          AccessControl.open(settings.data(), settings.host(), settings.access());
      ArticleStore store = ArticleStore.open(vertx, settings.database(), settings.data());
      VoiceCatalog voices = new VoiceCatalog();
      AudioCache cache = new AudioCache(settings.data().resolve("audio"), settings.cacheBytes());
      Narrator narrator = new Narrator(voices, cache, settings.threads(), dictionary);
      Fetcher fetcher = new Fetcher(vertx, FetchRules.standard(settings.allowed()));
      Extractor extractor = new Extractor();
      DocumentReader documents = new DocumentReader(extractor);
      Following following =
          new Following(
              store.feeds(), fetcher, extractor, documents, feeds, InstantSource.system());
      Service service =
          new Service(store, narrator, voices, extractor, documents, fetcher, following);
      List<Article> added = new ArrayList<>(articles);
      if (articles.isEmpty() && await(store.list(Query.ALL)).entries().isEmpty()) {
        added.add(sample());
      }
      for (Article article : added) {
        await(store.add(article));
      }
      ListeningTimes times =
          new ListeningTimes(store, narrator, new Delivery(voices.standard(), 1));
      times.start();
      HttpServer server =
          await(
              new WebServer(vertx, service, access, settings.access().tls())
                  .start(settings.host(), settings.port()));
      following.start();
      String token = access.firstToken().orElse(null);
      return new Lectern(
          vertx, service, times, server, socket(store, following, settings), settings, token);
    } catch (IOException e) {
      vertx.close();
      throw new IllegalStateException("The token can't be kept: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      vertx.close();
      throw e;
    }
  }

  /** Where it listens, as a URL. */
  public String address() {
    String scheme = settings.access().tls() == null ? "http" : "https";
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return scheme + "://" + host + ":" + server.actualPort() + "/";
  }

  /** Whether others can ask, over plain HTTP and by no proxy that might speak TLS. */
  public boolean sendsInTheClear() {
    AccessSettings access = settings.access();
    return access.tls() == null
        && access.proxies().isEmpty()
        && new CallerRules(settings.host(), access.proxies()).isOpenToOthers();
  }

  /** The token, if this start has made it: it is to be shown now, since only its hash is kept. */
  public Optional<String> newToken() {
    return Optional.ofNullable(token);
  }

  public Service service() {
    return service;
  }

  @Override
  public void close() {
    service.narrator().close();
    try {
      if (socket != null) {
        socket.close();
      }
      await(server.close());
      service.following().close();
      times.close();
      await(service.store().close());
      await(vertx.close());
    } catch (IllegalStateException | IOException e) {
      LOG.warn("Did not close cleanly", e);
    }
  }

  /** Null where the folder's disk knows no sockets or its name is too long for one. */
  private static @Nullable LibrarySocket socket(
      ArticleStore store, Following following, Settings settings) {
    try {
      return LibrarySocket.open(store, following::start, settings.data());
    } catch (IOException e) {
      LOG.warn("Backups can be made only while Lectern is stopped", e);
      return null;
    }
  }

  private static Lexicon dictionary(@Nullable Path folder) {
    Lexicon shipped = LexiconFiles.shipped();
    return folder == null ? shipped : LexiconFiles.folder(folder).over(shipped);
  }

  private static Article sample() {
    try (InputStream page = Objects.requireNonNull(Lectern.class.getResourceAsStream(SAMPLE))) {
      return new Extractor()
          .fromHtml(new String(page.readAllBytes(), StandardCharsets.UTF_8), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException("Lectern did not start in time.", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException(String.valueOf(cause.getMessage()), e);
    }
  }
}
