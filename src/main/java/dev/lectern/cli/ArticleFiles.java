package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads articles from files. */
final class ArticleFiles {
  private ArticleFiles() {}

  /** The articles of files, and of the HTML and text files straight in folders. */
  static List<Article> read(List<Path> paths) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          for (Path file : files.filter(ArticleFiles::readable).sorted().toList()) {
            articles.add(read(file));
          }
        }
      } else {
        articles.add(read(path));
      }
    }
    return articles;
  }

  static Article read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new BadSettingException("There is no readable file " + file + ".");
    }
    Extractor extractor = new Extractor();
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return html(file) ? extractor.fromHtml(text, null) : extractor.fromText(text, null);
    } catch (CharacterCodingException e) {
      throw new BadSettingException("The file " + file + " is not text in UTF-8.");
    } catch (NoArticleException e) {
      throw new BadSettingException("The file " + file + ": " + e.getMessage());
    }
  }

  private static boolean html(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  private static boolean readable(Path file) {
    return html(file) || file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }
}
