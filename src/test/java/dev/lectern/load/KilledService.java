package dev.lectern.load;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, to be killed. */
final class KilledService implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Process process;
  private final String base;

  KilledService(Path folder) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.lectern.Main",
                "serve",
                "--port",
                "0",
                "--data",
                folder.toString(),
                "--allow-addresses",
                "127.0.0.1")
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    base = address(process.inputReader());
  }

  private static String address(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("Lectern reads at ")) {
        return line.split(" ", -1)[3].replaceFirst("/$", "");
      }
    }
    throw new IOException("The service did not start.");
  }

  /** Kills it after this time, in the middle of whatever it does. */
  void kill(int milliseconds) throws InterruptedException {
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  /**
   * The body of a successful answer.
   *
   * @throws IOException when the service is gone
   * @throws AssertionError when it refuses
   */
  String send(String method, String path, String body) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(method, path, body);
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(
          method + " " + path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /**
   * All articles of a list.
   *
   * @return their titles by their ids
   */
  Map<String, String> listed(String path) throws IOException, InterruptedException {
    Map<String, String> titles = new HashMap<>();
    for (String next = path; next != null; ) {
      JsonObject page = new JsonObject(send("GET", next, ""));
      for (Object each : page.getJsonArray("articles")) {
        JsonObject article = (JsonObject) each;
        titles.put(article.getString("id"), article.getString("title"));
      }
      next = page.getString("next");
    }
    return titles;
  }

  /**
   * @throws IOException when the service is gone
   */
  HttpResponse<String> ask(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "application/json")
            .header("Content-Type", body.startsWith("{") ? "application/json" : "text/plain")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IOException("Interrupted", e);
    }
  }
}
