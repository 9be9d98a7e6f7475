package dev.lectern.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills the service at random moments while articles are added, edited, removed and put back: what
 * it has answered with success must be there after the next start, and nothing half. Prints how
 * many changes were answered and how many were under way.
 */
public final class KillRun {
  private static final int READERS = 3;

  /** What is known of an article; text null where it is removed. */
  private record Known(String text, String title) {}

  /** Who changes articles of their own, one after the other, until the service is gone. */
  private static final class Reader extends Thread {
    private final String name;
    private final Random random;
    private final Map<String, Known> known = new HashMap<>();
    private String base = "";
    private String under = "";
    private Known perhaps = new Known(null, "");
    private int count;
    private int answered;

    Reader(String name, long seed) {
      this.name = name;
      this.random = new Random(seed);
    }

    @Override
    public void run() {
      try {
        while (true) {
          change();
        }
      } catch (IOException | InterruptedException e) {
        // The service was killed: the change under way may or may not be there.
      }
    }

    private void change() throws IOException, InterruptedException {
      count++;
      List<String> ids = new ArrayList<>(known.keySet());
      int kind = ids.isEmpty() ? 0 : random.nextInt(5);
      String id = ids.isEmpty() ? "" : ids.get(random.nextInt(ids.size()));
      Known before = known.get(id);
      if (kind == 0 || before == null) {
        String title = name + " " + count;
        add("", title, title);
      } else if (before.text() == null) {
        sent(id, new Known(said(id), before.title()), "POST", "/articles/" + id + "/undelete", "");
      } else if (kind == 1) {
        add(id, originals.get(id), before.title());
      } else if (kind == 2) {
        texts.put(id, before.text());
        sent(id, new Known(null, before.title()), "DELETE", "/articles/" + id, "");
      } else {
        String title = name + " renamed " + count;
        JsonObject edit =
            new JsonObject().put("title", title).put("tags", new JsonArray().add(title));
        sent(id, new Known(before.text(), title), "PATCH", "/articles/" + id, edit.encode());
      }
    }

    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private String said(String id) {
      return Objects.requireNonNull(texts.get(id));
    }

    private void add(String id, String title, String shown)
        throws IOException, InterruptedException {
      String text =
          ("Word" + name + count + " is said here. ").repeat(1 + random.nextInt(400)).strip();
      under = id;
      perhaps = new Known(text, shown);
      HttpResponse<String> answer = send("POST", base + "/articles", title + "\n\n" + text);
      String given = new JsonObject(answer.body()).getString("id");
      originals.put(given, title);
      known.put(given, perhaps);
      done();
    }

    private void sent(String id, Known after, String method, String path, String body)
        throws IOException, InterruptedException {
      under = id;
      perhaps = after;
      send(method, base + path, body);
      known.put(id, after);
      done();
    }

    private void done() {
      under = "";
      answered++;
    }
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private KillRun() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("lectern-kill");
    int rounds = args.length == 0 ? 200 : Integer.parseInt(args[0]);
    System.out.println(run(folder, rounds));
  }

  /**
   * @throws AssertionError when something answered with success is lost, or something is half there
   */
  public static String run(Path folder, int rounds) throws IOException, InterruptedException {
    Random random = new Random(rounds);
    List<Reader> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      readers.add(new Reader("Reader" + i, i));
    }
    int answered = 0;
    int unsure = 0;
    for (int round = 0; round <= rounds; round++) {
      Process service = start(folder);
      try {
        BufferedReader output = service.inputReader();
        String base = address(output);
        for (int i = 0; i < READERS; i++) {
          unsure += check(base, readers.get(i)) ? 1 : 0;
        }
        checkNewest(base);
        if (round == rounds) {
          break;
        }
        List<Reader> next = new ArrayList<>();
        for (Reader reader : readers) {
          Reader follower = new Reader(reader.name, random.nextLong());
          follower.known.putAll(reader.known);
          follower.originals.putAll(reader.originals);
          follower.texts.putAll(reader.texts);
          follower.count = reader.count;
          follower.base = base;
          next.add(follower);
        }
        readers = next;
        readers.forEach(Thread::start);
        // The moment of the kill is what is random here.
        service.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
        service.destroyForcibly().waitFor();
        for (Reader reader : readers) {
          reader.join();
          answered += reader.answered;
        }
      } finally {
        service.destroyForcibly().waitFor();
      }
    }
    return rounds + " kills, " + answered + " changes answered and there, " + unsure + " under way";
  }

  /** Whether a change was under way, which then becomes known. */
  private static boolean check(String base, Reader reader)
      throws IOException, InterruptedException {
    boolean unsure = reader.perhaps.title().length() > 0 && !reader.under.equals("");
    for (Map.Entry<String, Known> each : reader.known.entrySet()) {
      Known found = found(base, each.getKey());
      boolean same =
          found.text() == null ? each.getValue().text() == null : found.equals(each.getValue());
      if (!same && each.getKey().equals(reader.under)) {
        same =
            Objects.equals(found.text(), reader.perhaps.text())
                && (found.text() == null || found.equals(reader.perhaps));
        if (same) {
          if (reader.perhaps.text() == null) {
            reader.texts.put(each.getKey(), each.getValue().text());
          }
          each.setValue(reader.perhaps);
        }
      }
      if (!same) {
        throw new AssertionError(
            each.getKey() + " is " + found + ", not " + each.getValue() + " nor " + reader.perhaps);
      }
    }
    return unsure;
  }

  /** What was added while the service was killed is there whole or not at all. */
  private static void checkNewest(String base) throws IOException, InterruptedException {
    JsonArray newest =
        new JsonObject(send("GET", base + "/articles", "").body()).getJsonArray("articles");
    for (int i = 0; i < Math.min(READERS, newest.size()); i++) {
      found(base, newest.getJsonObject(i).getString("id"));
    }
  }

  /** What the service says of the article in all its places, which must agree. */
  private static Known found(String base, String id) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask("GET", base + "/articles/" + id + ".json", "");
    if (answer.statusCode() == 404) {
      return new Known(null, "");
    }
    JsonObject article = new JsonObject(answer.body());
    String title = article.getJsonObject("title").getString("text");
    String text =
        article.getJsonArray("blocks").getJsonObject(0).getJsonObject("passage").getString("text");
    JsonObject listed = new JsonObject(send("GET", base + "/articles/" + id, "").body());
    JsonArray tags = listed.getJsonArray("tags");
    String word = text.substring(0, text.indexOf(' '));
    String search = send("GET", base + "/articles?q=" + word, "").body();
    boolean whole =
        listed.getString("title").equals(title)
            && (tags.isEmpty() || tags.getString(0).equals(title))
            && search.contains("\"" + id + "\"");
    if (!whole) {
      throw new AssertionError("half there: " + listed + " " + tags + " " + search);
    }
    return new Known(text, title);
  }

  private static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
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
            folder.toString())
        .redirectError(folder.resolve("errors.txt").toFile())
        .start();
  }

  private static String address(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("Lectern reads at ")) {
        return line.split(" ", -1)[3].replaceFirst("/$", "");
      }
    }
    throw new IOException("The service did not start.");
  }

  private static HttpResponse<String> send(String method, String address, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(method, address, body);
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(
          method + " " + address + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private static HttpResponse<String> ask(String method, String address, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "application/json")
            .header("Content-Type", method.equals("PATCH") ? "application/json" : "text/plain")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
