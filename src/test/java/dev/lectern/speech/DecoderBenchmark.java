package dev.lectern.speech;

import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.relp.LPCResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Our decoder beside FreeTTS's own, over the sentences that the tests use. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecoderBenchmark {
  private final List<LPCResult> utterances = new ArrayList<>();
  private FreeTtsDecoder freeTts;

  @Setup
  public void load() throws ProcessException {
    freeTts = new FreeTtsDecoder();
    for (String text : Sentences.TABLE) {
      utterances.add(Utterances.of(text));
    }
  }

  @Benchmark
  public int ours() {
    int sum = 0;
    for (LPCResult lpc : utterances) {
      short[] out = new short[LpcDecoder.samples(lpc)];
      LpcDecoder.decode(lpc, out, 0);
      sum += out[out.length / 2];
    }
    return sum;
  }

  @Benchmark
  public int freeTts() {
    int sum = 0;
    for (LPCResult lpc : utterances) {
      short[] out = freeTts.decode(lpc);
      sum += out[out.length / 2];
    }
    return sum;
  }
}
