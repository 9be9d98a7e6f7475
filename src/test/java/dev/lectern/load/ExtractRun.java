package dev.lectern.load;

import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.article.fetch.PageCharset;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Processor time of each page of the test data, beside Mozilla's Readability on jsdom where {@code
 * node} finds both (by {@code NODE_PATH}): the first time, when only sets before have warmed it,
 * and the second. What Readability found is left in {@code target/readability}, for the scoring
 * script.
 */
public final class ExtractRun {
  private static final Path DATA = Path.of("../shared/data/extraction");
  private static final Path SCRIPT = Path.of("src/test/resources/load/readability.js");
  private static final Path TEXTS = Path.of("target/readability");

  private static final int TIMES = 2;

  private ExtractRun() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    for (String set : List.of("web", "news", "readability")) {
      Path pages = DATA.resolve(set).resolve("html");
      if (!Files.isDirectory(pages)) {
        System.out.println("There are no pages in " + pages);
        continue;
      }
      List<Double> ours = ours(pages);
      print(set, "ours", ours);
      List<Double> readability = readability(pages, TEXTS.resolve(set));
      if (!readability.isEmpty()) {
        print(set, "Readability.js", readability);
        System.out.printf(
            Locale.ROOT,
            "%s: Readability.js takes %.0f times as long at first, %.0f times later (medians)%n",
            set,
            at(first(readability), 0.5) / at(first(ours), 0.5),
            at(last(readability), 0.5) / at(last(ours), 0.5));
      }
    }
  }

  /** Milliseconds of each page, in the order of their names, once for each time. */
  private static List<Double> ours(Path pages) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(pages)) {
      files = all.sorted().toList();
    }
    var thread = ManagementFactory.getThreadMXBean();
    List<Double> taken = new ArrayList<>();
    for (int time = 0; time < TIMES; time++) {
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        long start = thread.getCurrentThreadCpuTime();
        try {
          new Extractor().fromHtml(PageCharset.decode(bytes, null), "https://example.org/");
        } catch (NoArticleException e) {
          System.out.println(file.getFileName() + ": " + e.getMessage());
        }
        taken.add((thread.getCurrentThreadCpuTime() - start) / 1e6);
      }
    }
    return taken;
  }

  private static List<Double> readability(Path pages, Path texts)
      throws IOException, InterruptedException {
    ProcessBuilder node =
        new ProcessBuilder(
            "node", SCRIPT.toString(), pages.toString(), texts.toString(), String.valueOf(TIMES));
    node.redirectError(ProcessBuilder.Redirect.DISCARD); // jsdom tells of each style it cannot read
    try {
      Process process = node.start();
      List<Double> taken = process.inputReader().lines().map(Double::valueOf).toList();
      if (process.waitFor() == 0) {
        return taken;
      }
    } catch (IOException e) {
      // There is no node.
    }
    System.out.println("Readability.js was not measured: NODE_PATH must lead node to it and jsdom");
    return List.of();
  }

  private static void print(String set, String who, List<Double> taken) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d pages, %s, milliseconds of the processor: at first median %.1f, p95 %.1f;"
            + " later median %.1f, p95 %.1f%n",
        set,
        taken.size() / TIMES,
        who,
        at(first(taken), 0.5),
        at(first(taken), 0.95),
        at(last(taken), 0.5),
        at(last(taken), 0.95));
  }

  private static List<Double> first(List<Double> taken) {
    return taken.subList(0, taken.size() / TIMES);
  }

  private static List<Double> last(List<Double> taken) {
    return taken.subList(taken.size() - taken.size() / TIMES, taken.size());
  }

  private static double at(List<Double> values, double share) {
    return values.stream().sorted().toList().get((int) (values.size() * share));
  }
}
