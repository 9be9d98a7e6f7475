package dev.lectern.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.document.DocumentException;
import dev.lectern.article.extract.NoArticleException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    description = "Takes the article out of web pages or texts, and writes it.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  /** What all pages of a folder say of themselves, by the names of their files. */
  private static final String METADATA = "got.json";

  private enum Format {
    TEXT("txt"),
    JSON("json");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }

    String write(Article article) {
      return this == TEXT ? ArticleText.of(article) : ArticleJson.write(article) + "\n";
    }
  }

  @Parameters(
      paramLabel = "FILE|DIR",
      description = "A page, text, Markdown, EPUB or PDF, or a folder of such files.")
  private Path input = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder to write to: a file for each article (of a book, for each chapter), and "
              + METADATA
              + " with their titles, bylines and dates. A folder of pages needs one; a single file"
              + " is written to standard output without it.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      description = "text (the article's own lines) or json (all of it) (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    Path folder = output;
    if (folder == null) {
      if (Files.isDirectory(input)) {
        throw new BadSettingException("A folder of pages needs -o with a folder to write to.");
      }
      // In UTF-8, whatever the locale.
      var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      ArticleFiles.read(input).forEach(article -> out.print(format.write(article)));
      return 0;
    }
    List<Path> files = Files.isDirectory(input) ? ArticleFiles.in(input) : List.of(input);
    Files.createDirectories(folder);
    Map<String, Map<String, @Nullable String>> metadata = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      try {
        List<Article> articles = ArticleFiles.articles(file);
        for (int i = 0; i < articles.size(); i++) {
          String key = articles.size() == 1 ? name : name + "-" + (i + 1);
          Files.writeString(
              folder.resolve(key + "." + format.extension), format.write(articles.get(i)));
          metadata.put(key, metadata(articles.get(i)));
        }
      } catch (NoArticleException | DocumentException e) {
        System.err.println(file + ": " + e.getMessage());
      }
    }
    new ObjectMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve(METADATA).toFile(), metadata);
    return 0;
  }

  private static Map<String, @Nullable String> metadata(Article article) {
    Map<String, @Nullable String> metadata = new LinkedHashMap<>();
    metadata.put("title", article.title().text());
    metadata.put("byline", article.byline());
    metadata.put("published", article.published() == null ? null : article.published().toString());
    return metadata;
  }
}
