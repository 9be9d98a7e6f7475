package dev.lectern.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Kills the service at random moments while articles are added, edited, removed and put back: what
 * it has answered with success must be there after the next start, and nothing half. Prints how
 * many changes were answered, and how many were under way and turned out to be done.
 */
public final class KillRun {
  private static final int READERS = 3;

  private static final int LONGEST_LIFE = 1500;

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
    for (int killed = 0; killed <= kills; killed++) {
      try (KilledService service = new KilledService(folder)) {
        for (KilledReader reader : readers) {
          underWay += reader.check(service);
        }
        checkNewest(service);
        if (killed < kills) {
          changeUntilKilled(service, readers, random.nextInt(LONGEST_LIFE));
        }
      }
    }
    int answered = readers.stream().mapToInt(KilledReader::answered).sum();
    return "%d kills, %d changes answered and there, %d more under way and done"
        .formatted(kills, answered, underWay);
  }

  private static void changeUntilKilled(
      KilledService service, List<KilledReader> readers, int milliseconds)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(readers.size());
    try {
      List<Future<?>> changing = new ArrayList<>();
      for (KilledReader reader : readers) {
        changing.add(
            threads.submit(
                () -> {
                  reader.changeUntilKilled(service);
                  return null;
                }));
      }
      service.kill(milliseconds);
      for (Future<?> each : changing) {
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
