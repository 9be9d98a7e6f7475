package dev.lectern;

import dev.lectern.article.Article;
import dev.lectern.article.fetch.AllowList;
import dev.lectern.contract.Contract;
import dev.lectern.feed.FeedRules;
import dev.lectern.http.access.AccessSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The real service on a free loopback port, for tests. */
public final class RunningLectern implements AutoCloseable {
  private static final FeedRules FEEDS_AT_ONCE =
      new FeedRules(Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(3));

  private final Lectern lectern;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public RunningLectern(Path data, List<Article> articles) {
    this(data, articles, AllowList.NONE);
  }

  /**
   * @param allowed where articles may be fetched from beside public pages
   */
  public RunningLectern(Path data, List<Article> articles, AllowList allowed) {
    this(data, articles, allowed, AccessSettings.STANDARD, FEEDS_AT_ONCE);
  }

  /**
   * @param access who is let in
   */
  public RunningLectern(
      Path data, List<Article> articles, AllowList allowed, AccessSettings access) {
    this(data, articles, allowed, access, FEEDS_AT_ONCE);
  }

  /**
   * @param feeds when feeds and their pages are fetched
   */
  public RunningLectern(Path data, List<Article> articles, AllowList allowed, FeedRules feeds) {
    this(data, articles, allowed, AccessSettings.STANDARD, feeds);
  }

  private RunningLectern(
      Path data,
      List<Article> articles,
      AllowList allowed,
      AccessSettings access,
      FeedRules feeds) {
    lectern =
        Lectern.start(
            new Settings("127.0.0.1", 0, data, "", 64L << 20, 2, null, allowed, access),
            articles,
            feeds);
  }

  public Lectern lectern() {
    return lectern;
  }

  public String url(String path) {
    return lectern.address().replaceFirst("/$", "") + path;
  }

  public HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
  }

  /**
   * Sends a request, and holds it and its answer against the OpenAPI document.
   *
   * @param headers names and values by turns
   */
  public HttpResponse<byte[]> send(
      String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path))).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Sends the request, and holds it and its answer against the OpenAPI document. */
  public HttpResponse<byte[]> send(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      Contract.standard().check(request, answer);
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted", e);
    }
  }

  @Override
  public void close() {
    lectern.close();
  }
}
