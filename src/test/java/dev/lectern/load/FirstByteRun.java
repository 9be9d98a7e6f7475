package dev.lectern.load;

import dev.lectern.Lectern;
import dev.lectern.Settings;
import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.fetch.AllowList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Time to the first byte of audio that was never made before: a paragraph of some 7,000 characters
 * beside one of a single sentence, by turns in the same run. Prints both medians and their ratio;
 * the page was opened before, as by a reader.
 */
public final class FirstByteRun {
  /** Each round uses a rate of its own, so that no audio is in the cache. */
  private static final int ROUNDS = 60;

  private static final int WARM_UP = 20;

  private FirstByteRun() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String sentence =
        "We should speed up the transformation of the old industries, and keep the coasts clean.";
    String paragraph =
        IntStream.range(0, 79).mapToObj(i -> sentence).collect(Collectors.joining(" "));
    Article article =
        new Extractor().fromText("How soon it speaks\n\n" + sentence + "\n\n" + paragraph, null);
    Passage brief = article.passages().get(1);
    Passage lengthy = article.passages().get(2);
    Path data = Files.createTempDirectory("lectern-load");
    double[] briefTimes = new double[ROUNDS];
    double[] lengthyTimes = new double[ROUNDS];
    double[] unplannedTimes = new double[ROUNDS];
    try (Lectern lectern =
        Lectern.start(
            new Settings("127.0.0.1", 0, data, "", 256L << 20, 2, null, AllowList.NONE),
            List.of(article))) {
      HttpClient client = HttpClient.newHttpClient();
      String base = lectern.address() + "articles/" + article.id();
      for (int i = -WARM_UP; i < ROUNDS; i++) {
        String rate = "?rate=" + (1 + (i + WARM_UP) / 100.0);
        String unplanned = "?rate=" + (0.99 - (i + WARM_UP) / 200.0);
        client.send(request(base + rate), HttpResponse.BodyHandlers.discarding());
        double first = firstByte(client, base + "/" + brief.id() + ".mp3" + rate);
        double second = firstByte(client, base + "/" + lengthy.id() + ".mp3" + rate);
        double third = firstByte(client, base + "/" + lengthy.id() + ".mp3" + unplanned);
        if (i >= 0) {
          briefTimes[i] = first;
          lengthyTimes[i] = second;
          unplannedTimes[i] = third;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "first byte of MP3, medians of %d: one sentence %.2f ms; %d characters %.2f ms, ratio %.2f;"
            + " the same with the plan not known either %.2f ms, ratio %.2f%n",
        ROUNDS,
        median(briefTimes),
        lengthy.text().length(),
        median(lengthyTimes),
        median(lengthyTimes) / median(briefTimes),
        median(unplannedTimes),
        median(unplannedTimes) / median(briefTimes));
  }

  private static double firstByte(HttpClient client, String url)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<InputStream> response =
        client.send(request(url), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      // An Info frame and a frame of sound.
      if (body.readNBytes(432).length < 432) {
        throw new IOException("Too little audio from " + url);
      }
      double millis = (System.nanoTime() - start) / 1e6;
      body.transferTo(OutputStream.nullOutputStream());
      return millis;
    }
  }

  private static HttpRequest request(String url) {
    return HttpRequest.newBuilder(URI.create(url)).build();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
