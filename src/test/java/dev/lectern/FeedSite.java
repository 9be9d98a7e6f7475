package dev.lectern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A site on a free loopback port: at {@code /pages/n} stands the article n, and elsewhere what a
 * test puts there.
 */
public final class FeedSite implements AutoCloseable {
  /**
   * What stands at a path.
   *
   * @param headers lines of them
   */
  public record Answer(int status, String body, List<String> headers) {
    public Answer(int status, String body, String... headers) {
      this(status, body, List.of(headers));
    }
  }

  private static final Pattern ARTICLE = Pattern.compile("/pages/(\\d+)");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile Map<String, List<String>> last = Map.of();

  public FeedSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public void put(String path, Answer answer) {
    answers.put(path, answer);
  }

  /**
   * Puts an RSS feed at the path, whose entries are articles, the one of the greatest number first.
   */
  public void putFeed(String path, int first, int last, String... headers) {
    String items =
        IntStream.iterate(last, i -> i >= first, i -> i - 1)
            .mapToObj(i -> item(i, "/pages/" + i, ""))
            .collect(Collectors.joining());
    put(path, new Answer(200, rss("The Ferry", items), headers));
  }

  /** An item of an RSS feed. */
  public String item(int number, String path, String more) {
    return "<item><title>Article "
        + number
        + "</title><guid isPermaLink='false'>"
        + number
        + "</guid><link>"
        + url(path)
        + "</link>"
        + more
        + "</item>\n";
  }

  public static String rss(String title, String items) {
    return "<?xml version='1.0'?><rss version='2.0'"
        + " xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>"
        + title
        + "</title><link>/</link><description>News</description><language>en</language>"
        + items
        + "</channel></rss>";
  }

  /** The paths that were asked for, in their order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** How often the path was asked for. */
  public long count(String path) {
    return requests.stream().filter(path::equals).count();
  }

  /** A header of the last request; empty where it had none. */
  public String lastHeader(String name) {
    return String.join(",", last.getOrDefault(name, List.of()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    last = Map.copyOf(exchange.getRequestHeaders());
    requests.add(path);
    Matcher article = ARTICLE.matcher(path);
    Answer answer =
        answers.getOrDefault(
            path, article.matches() ? page(article.group(1)) : new Answer(404, "none"));
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    boolean html = answer.body().startsWith("<!DOCTYPE html");
    exchange
        .getResponseHeaders()
        .set("Content-Type", html ? "text/html; charset=utf-8" : "application/rss+xml");
    for (String header : answer.headers()) {
      String[] parts = header.split(": ", 2);
      exchange.getResponseHeaders().set(parts[0], parts[1]);
    }
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Answer page(String number) {
    return new Answer(
        200,
        """
        <!DOCTYPE html><html lang="en"><title>Article %1$s</title>
        <main><article><h1>Article %1$s</h1>
        <p>Ferry%1$s went over the river all day long, and nobody aboard was in any hurry at all.</p>
        <p>In the evening the lamps were lit, and the river carried their light down to the sea.</p>
        </article></main>
        """
            .formatted(number));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
