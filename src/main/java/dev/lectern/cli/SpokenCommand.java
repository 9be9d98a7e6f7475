package dev.lectern.cli;

import dev.lectern.spoken.Script;
import dev.lectern.spoken.Verbalizer;
import dev.lectern.spoken.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

@Command(
    name = "spoken",
    description = "Writes what is said for each line of standard input, line by line.",
    mixinStandardHelpOptions = true)
final class SpokenCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    speak(System.in, System.out);
    return 0;
  }

  /** Both in UTF-8, whatever the locale. A line is written when the next one may still be typed. */
  static void speak(InputStream written, PrintStream spoken) throws IOException {
    var verbalizer = new Verbalizer();
    var lines = new BufferedReader(new InputStreamReader(written, StandardCharsets.UTF_8));
    Writer out = new OutputStreamWriter(spoken, StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.write(say(verbalizer, line) + "\n");
      if (!lines.ready()) {
        out.flush();
      }
    }
    out.flush();
  }

  private static String say(Verbalizer verbalizer, String line) {
    return verbalizer.verbalize(Script.of(line)).stream()
        .flatMap(sentence -> sentence.words().stream())
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }
}
