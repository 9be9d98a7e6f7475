package dev.lectern.load;

import dev.lectern.FeedSite;
import dev.lectern.RunningLectern;
import dev.lectern.article.fetch.AllowList;
import dev.lectern.feed.FeedRules;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Follows a feed of 500 items, each with its whole text in the feed and on its page, and starts the
 * service anew in the middle. Prints the heap in use after a collection at each hundred articles,
 * what was asked for more than once, and how long all took.
 */
public final class FeedRun {
  private static final int ITEMS = 500;

  private static final int STEP = 100;

  private static final int RESTART_AT = 250;

  private static final FeedRules AT_ONCE =
      new FeedRules(Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(3));

  private FeedRun() {}

  public static void main(String[] args) throws IOException {
    Path data = Files.createTempDirectory("lectern-feed");
    try (FeedSite site = new FeedSite()) {
      site.put("/feed", new FeedSite.Answer(200, feed(site)));
      long start = System.nanoTime();
      RunningLectern lectern = start(data);
      String body = new JsonObject().put("address", site.url("/feed")).encode();
      String feed =
          lectern
              .send(
                  "POST",
                  "/feeds",
                  BodyPublishers.ofString(body),
                  "Content-Type",
                  "application/json")
              .headers()
              .firstValue("Location")
              .orElseThrow();
      for (int articles = STEP; articles <= ITEMS; articles += STEP) {
        if (articles > RESTART_AT && articles - STEP < RESTART_AT) {
          await(lectern, feed, RESTART_AT);
          lectern.close();
          lectern = start(data);
        }
        await(lectern, feed, articles);
        System.out.printf(
            Locale.ROOT, "%d articles: %d MB of heap in use%n", articles, heap() >> 20);
      }
      long again = site.requests().stream().filter(path -> site.count(path) > 1).distinct().count();
      System.out.printf(
          Locale.ROOT,
          "%d of %d added, %d failed, %d pages asked for more than once, in %.0f s%n",
          state(lectern, feed).getInteger("articles"),
          ITEMS,
          state(lectern, feed).getInteger("failed"),
          again,
          (System.nanoTime() - start) / 1e9);
      lectern.close();
    }
  }

  private static RunningLectern start(Path data) {
    return new RunningLectern(data, List.of(), AllowList.parse("127.0.0.1"), AT_ONCE);
  }

  /** Ten kilobytes of text for each item. */
  private static String feed(FeedSite site) {
    StringBuilder items = new StringBuilder();
    for (int i = ITEMS; i > 0; i--) {
      String text = "&lt;p&gt;" + ("Item " + i + " has a long text. ").repeat(400) + "&lt;/p&gt;";
      String content = "<content:encoded>" + text + "</content:encoded>";
      items.append(site.item(i, "/pages/" + i, content));
    }
    return FeedSite.rss("A long feed", items.toString());
  }

  private static void await(RunningLectern lectern, String feed, int articles) {
    while (state(lectern, feed).getInteger("articles") < articles) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private static JsonObject state(RunningLectern lectern, String feed) {
    return new JsonObject(new String(lectern.get(feed).body(), StandardCharsets.UTF_8));
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
