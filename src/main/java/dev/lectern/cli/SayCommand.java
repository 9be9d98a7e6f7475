package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.audio.AudioFormat;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Narrator;
import dev.lectern.narration.PauseLengths;
import dev.lectern.narration.Rendition;
import dev.lectern.narration.Verbosity;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.speech.VoiceInfo;
import dev.lectern.store.AudioCache;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "say",
    description = "Makes an audio file of an article, without a server.",
    mixinStandardHelpOptions = true)
final class SayCommand implements Callable<Integer> {
  /** Room for what is spoken ahead; the file itself is written elsewhere. */
  private static final long SCRATCH = 64L << 20;

  @Parameters(paramLabel = "FILE", description = "The article: HTML, text, Markdown, PDF or EPUB.")
  private Path article = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The audio file; its ending chooses the format: mp3, ogg, wav, flac.")
  private Path output = Path.of("");

  @Option(
      names = "--chapter",
      paramLabel = "NUMBER",
      description = "The chapter of a book, from 1 (without it the book's chapters are listed).")
  private int chapter;

  @Option(names = "--voice", description = "The voice (lectern voices lists them).")
  private @Nullable String voice;

  @Option(names = "--rate", description = "Times the voice's own speed, 0.5 to 2 (default: 1).")
  private double rate = 1;

  @Option(
      names = "--verbosity",
      description = "What is announced: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Verbosity verbosity = Verbosity.MOST;

  @Option(
      names = "--pauses",
      paramLabel = "PAUSES",
      description =
          "Times the usual pauses (1.5), or seconds by kind (heading:0.8,paragraph:0.5,item:0.3,"
              + "quote:0.5,row:0.3,cell:0.1).")
  private String pauses = "";

  @Option(
      names = "--dictionary",
      paramLabel = "PLS",
      description = "A pronunciation dictionary (PLS 1.0), before the one that Lectern comes with.")
  private @Nullable Path dictionary;

  @Override
  public Integer call() throws Exception {
    AudioFormat format = format();
    VoiceCatalog catalog = new VoiceCatalog();
    Delivery delivery = new Delivery(voice(catalog), rate, verbosity, pauseLengths());
    Article read = chapter(ArticleFiles.read(article));
    try (ScratchFolder scratch = new ScratchFolder();
        Narrator narrator =
            new Narrator(
                catalog,
                new AudioCache(scratch.path(), SCRATCH),
                Runtime.getRuntime().availableProcessors(),
                DictionaryOption.lexicon(dictionary))) {
      Rendition rendition = narrator.article(read, delivery, format);
      new RenditionFile(rendition, new ProgressBar(System.err)).write(output);
    }
    System.out.println(output);
    return 0;
  }

  private Article chapter(List<Article> chapters) {
    if (chapters.size() == 1 && chapter <= 1) {
      return chapters.get(0);
    }
    if (chapter >= 1 && chapter <= chapters.size()) {
      return chapters.get(chapter - 1);
    }
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      list.append("\n  ").append(i + 1).append(' ').append(chapters.get(i).title().text());
    }
    throw new BadSettingException("Choose a chapter by --chapter with its number:" + list);
  }

  private PauseLengths pauseLengths() {
    try {
      return PauseLengths.parse(pauses);
    } catch (IllegalArgumentException e) {
      throw new BadSettingException(String.valueOf(e.getMessage()));
    }
  }

  private AudioFormat format() {
    String name = output.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(AudioFormat.values())
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst()
        .orElseThrow(
            () ->
                new BadSettingException(
                    "The output file is "
                        + output
                        + "; it must end in .mp3, .ogg, .wav or .flac."));
  }

  private VoiceInfo voice(VoiceCatalog catalog) {
    String id = voice;
    if (id == null) {
      return catalog.standard();
    }
    String known = catalog.voices().stream().map(VoiceInfo::id).collect(Collectors.joining(", "));
    return catalog
        .find(id)
        .orElseThrow(
            () ->
                new BadSettingException("There is no voice " + id + "; there are: " + known + "."));
  }
}
