package dev.lectern.load;

import dev.lectern.Lectern;
import dev.lectern.Settings;
import dev.lectern.article.Article;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.fetch.AllowList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Streams an article of ten hours whole, as WAV and as MP3; meant for a heap of 256 MB. Prints what
 * came.
 */
public final class LongArticleRun {
  private static final double HOURS = 10;

  private LongArticleRun() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder("The long read\n\n");
    // One paragraph lasts about half a minute.
    for (int i = 0; i < HOURS * 140; i++) {
      text.append("Chapter ").append(i).append(" goes on where the last one ended. ");
      text.append(
          "On the morning of March 3, 1998, some 1,240 people stood on the quay, and waited. "
              .repeat(4));
      text.append("\n\n");
    }
    Article article = new Extractor().fromText(text.toString(), null);
    Path data = Files.createTempDirectory("lectern-load");
    try (Lectern lectern =
        Lectern.start(
            new Settings("127.0.0.1", 0, data, "", 64L << 20, 2, null, AllowList.NONE),
            List.of(article))) {
      HttpClient client = HttpClient.newHttpClient();
      for (String extension : List.of("wav", "mp3")) {
        String url = lectern.address() + "articles/" + article.id() + "." + extension;
        long start = System.nanoTime();
        HttpResponse<InputStream> response =
            client.send(
                HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        long announced = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        long received = count(response.body());
        double bytesPerSecond = extension.equals("wav") ? 32_000 : 6_000;
        System.out.printf(
            Locale.ROOT,
            "%s: status %d, announced %d bytes, received %d (%s), %.2f hours of audio in %.1f s, heap limit %d MB%n",
            extension,
            response.statusCode(),
            announced,
            received,
            announced == received ? "equal" : "DIFFERENT",
            received / bytesPerSecond / 3600,
            (System.nanoTime() - start) / 1e9,
            Runtime.getRuntime().maxMemory() >> 20);
      }
    }
  }

  private static long count(InputStream body) throws IOException {
    byte[] chunk = new byte[1 << 16];
    long total = 0;
    for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
      total += count;
    }
    return total;
  }
}
