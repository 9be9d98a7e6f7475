package dev.lectern.cli;

import dev.lectern.spoken.Script;
import dev.lectern.spoken.Verbalizer;
import dev.lectern.spoken.Word;
import dev.lectern.spoken.lexicon.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "spoken",
    description = "Writes what is said for each line of standard input, line by line.",
    mixinStandardHelpOptions = true)
final class SpokenCommand implements Callable<Integer> {
  @Option(
      names = "--dictionary",
      paramLabel = "PLS",
      description = "A pronunciation dictionary (PLS 1.0), before the one that Lectern comes with.")
  private @Nullable Path dictionary;

  @Override
  public Integer call() throws IOException {
    speak(System.in, System.out, DictionaryOption.lexicon(dictionary));
    return 0;
  }

  /** Both in UTF-8, whatever the locale. A line is written when the next one may still be typed. */
  static void speak(InputStream written, PrintStream spoken, Lexicon lexicon) throws IOException {
    var verbalizer = new Verbalizer();
    var lines = new BufferedReader(new InputStreamReader(written, StandardCharsets.UTF_8));
    Writer out = new OutputStreamWriter(spoken, StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.write(say(verbalizer, line, lexicon) + "\n");
      if (!lines.ready()) {
        out.flush();
      }
    }
    out.flush();
  }

  private static String say(Verbalizer verbalizer, String line, Lexicon lexicon) {
    return verbalizer.verbalize(Script.of(line), lexicon).stream()
        .flatMap(sentence -> sentence.words().stream())
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }
}
