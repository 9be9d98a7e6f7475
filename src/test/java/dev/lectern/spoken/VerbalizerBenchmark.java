package dev.lectern.spoken;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Text a second on one thread, by the passage: {@code megabytes} is the figure, in units of 10^6
 * bytes of UTF-8. The clock is that of the wall: a busy machine has less.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class VerbalizerBenchmark {
  private static final int CHARACTERS = 200_000;

  @Param({"ordinary", "news", "noise"})
  public String text;

  private final Verbalizer verbalizer = new Verbalizer();
  private List<Script> passages = List.of();
  private double megabytes;

  /** What JMH divides by the seconds. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    public double megabytes;

    @Setup(Level.Iteration)
    public void clear() {
      megabytes = 0;
    }
  }

  @Setup
  public void load() {
    List<String> paragraphs =
        switch (text) {
          case "news" -> Prose.news(CHARACTERS);
          case "noise" -> Prose.noise(CHARACTERS);
          default -> Prose.ordinary(CHARACTERS);
        };
    passages = paragraphs.stream().map(Script::of).toList();
    for (String paragraph : paragraphs) {
      megabytes += paragraph.getBytes(StandardCharsets.UTF_8).length / 1e6;
    }
  }

  @Benchmark
  public int verbalize(Read read) {
    int sentences = 0;
    for (Script passage : passages) {
      sentences += verbalizer.verbalize(passage).size();
    }
    read.megabytes += megabytes;
    return sentences;
  }
}
