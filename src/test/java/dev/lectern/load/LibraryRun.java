package dev.lectern.load;

import dev.lectern.PostgresCluster;
import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import dev.lectern.store.ArticleStore;
import dev.lectern.store.Query;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A library of 100 and of 10,000 articles of 2,000 words, in both databases: how long it takes to
 * add one, to search and to list the first page, as medians and 95th percentiles in milliseconds,
 * and the most heap that was in use. Between adding and searching the library is closed, which has
 * it bring all new words to where they are found fast, and opened again. Words follow Zipf's law,
 * as those of English do.
 */
public final class LibraryRun {
  private static final int WORDS = 2000;

  private static final int VOCABULARY = 50_000;

  private static final int ASKED = 400;

  private static final int WARM_UP = 100;

  private final Supplier<ArticleStore> database;
  private ArticleStore store;
  private final Random random = new Random(1);
  private long mostHeap;

  private LibraryRun(Supplier<ArticleStore> database) {
    this.database = database;
    this.store = database.get();
  }

  /** Arguments: sizes of the library, 100 and 10,000 where there are none. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Vertx vertx = Vertx.vertx();
    List<String> sizes = args.length == 0 ? List.of("100", "10000") : List.of(args);
    for (String each : sizes) {
      int size = Integer.parseInt(each);
      Path folder = Files.createTempDirectory("lectern-load");
      new LibraryRun(() -> ArticleStore.open(vertx, folder)).run("H2", size);
      try (PostgresCluster cluster = new PostgresCluster()) {
        new LibraryRun(() -> ArticleStore.open(vertx, cluster.address(), folder))
            .run("PostgreSQL", size);
      }
    }
    vertx.close();
  }

  private void run(String name, int size) {
    double[] adding = times(size, i -> store.add(article(i)));
    int part = Math.max(1, size / 10);
    await(store.close());
    store = database.get();
    warmUp();
    double[] searching = times(ASKED, i -> store.list(search()));
    double[] listing = times(ASKED, i -> store.list(Query.ALL));
    System.out.printf(
        Locale.ROOT,
        "%s, %d articles: add %s (first tenth %s, last tenth %s), search %s, first page %s,"
            + " heap %d MB%n",
        name,
        size,
        figures(adding),
        figures(Arrays.copyOf(adding, part)),
        figures(Arrays.copyOfRange(adding, size - part, size)),
        figures(searching),
        figures(listing),
        mostHeap >> 20);
    await(store.close());
  }

  private void warmUp() {
    for (int i = 0; i < WARM_UP; i++) {
      await(store.list(search()));
      await(store.list(Query.ALL));
    }
  }

  private double[] times(int count, IntFunction<Future<?>> work) {
    double[] times = new double[count];
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      await(work.apply(i));
      times[i] = (System.nanoTime() - start) / 1e6;
      Runtime runtime = Runtime.getRuntime();
      mostHeap = Math.max(mostHeap, runtime.totalMemory() - runtime.freeMemory());
    }
    return times;
  }

  /** One to three words, some only begun, common and rare ones. */
  private Query search() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String word = word();
      words.add(random.nextBoolean() && word.length() > 4 ? word.substring(0, 4) : word);
    }
    return new Query(String.join(" ", words), null, null, false, null);
  }

  private Article article(int number) {
    List<Block> blocks = new ArrayList<>();
    for (int p = 0; p < 20; p++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < WORDS / 20; i++) {
        text.append(word()).append(' ');
      }
      blocks.add(new Block.Paragraph(new Passage("p" + p, text.toString().strip())));
    }
    return new Article(
        "article-" + number,
        new Passage("title", word() + " " + word() + " " + word()),
        null,
        "The " + word(),
        LocalDate.EPOCH.plusDays(number),
        "en",
        null,
        blocks);
  }

  private String word() {
    // The rank by Zipf's law with exponent 1: its logarithm is even.
    int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    return spelled(rank * 7919);
  }

  private static String spelled(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 100) {
      word.append("bdfgklmnprstvwzchjqx".charAt(rest % 20)).append("aeiou".charAt(rest / 20 % 5));
    }
    return word.toString();
  }

  private static String figures(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%.1f/%.1f",
        sorted[sorted.length / 2],
        sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)]);
  }

  private static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().orTimeout(60, TimeUnit.SECONDS).join();
  }
}
