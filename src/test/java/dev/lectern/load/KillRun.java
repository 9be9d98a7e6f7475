package dev.lectern.load;

import dev.lectern.FeedSite;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Kills the service at random moments while articles are added, edited, removed and put back, and
 * feeds are followed, given up and fetched: what it has answered with success must be there after
 * the next start, and nothing half or twice: after each start the whole list is gone through, and
 * what was changed last is looked at; after the last start all is. Prints how many changes were
 * answered, how many were under way and turned out to be done, and how many entries of a feed came
 * in.
 */
public final class KillRun {
  private static final int READERS = 3;

  private static final int LONGEST_LIFE = 2500;

  private KillRun() {}

  public static void main(String[] args) throws Exception {
    int kills = args.length == 0 ? 200 : Integer.parseInt(args[0]);
    System.out.println(run(Files.createTempDirectory("lectern-kill"), kills));
  }

  /**
   * @throws AssertionError when something answered with success is lost, or something is half there
   */
  public static String run(Path folder, int kills) throws Exception {
    Random random = new Random(kills);
    List<KilledReader> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      readers.add(new KilledReader("Reader" + i, i));
    }
    int underWay = 0;
    try (KilledFeed feed = new KilledFeed();
        FeedSite site = new FeedSite()) {
      KilledFollower follower = new KilledFollower(site, kills);
      for (int killed = 0; killed <= kills; killed++) {
        try (KilledService service = new KilledService(folder)) {
          Map<String, String> listed = service.listed("/articles");
          for (KilledReader reader : readers) {
            underWay += reader.check(service, listed);
          }
          checkNewest(service);
          feed.check(service);
          follower.check(service);
          if (killed < kills) {
            changeUntilKilled(service, readers, follower, random.nextInt(LONGEST_LIFE));
          } else {
            checkAll(service, readers);
          }
        }
      }
      int answered = readers.stream().mapToInt(KilledReader::answered).sum();
      return ("%d kills, %d changes of articles and %d of feeds answered and there,"
              + " %d more under way and done, %d entries of a feed")
          .formatted(kills, answered, follower.answered(), underWay, feed.added());
    }
  }

  private static void checkAll(KilledService service, List<KilledReader> readers)
      throws IOException, InterruptedException {
    for (KilledReader reader : readers) {
      reader.checkAll(service);
    }
  }

  private static void changeUntilKilled(
      KilledService service, List<KilledReader> readers, KilledFollower follower, int milliseconds)
      throws InterruptedException, ExecutionException {
    List<KilledClient> all = new ArrayList<>(readers);
    all.add(follower);
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      List<Future<Void>> changing = new ArrayList<>();
      for (KilledClient each : all) {
        changing.add(threads.submit(() -> each.changeUntilKilled(service)));
      }
      service.kill(milliseconds);
      for (Future<Void> each : changing) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** What was added while the service was killed is there whole or not at all. */
  private static void checkNewest(KilledService service) throws IOException, InterruptedException {
    JsonArray newest =
        new JsonObject(service.send("GET", "/articles", "")).getJsonArray("articles");
    for (int i = 0; i < Math.min(READERS, newest.size()); i++) {
      KilledReader.requireWhole(service, newest.getJsonObject(i).getString("id"));
    }
  }
}
