package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.article.fetch.PageCharset;
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
        for (Path file : in(path)) {
          articles.add(read(file));
        }
      } else {
        articles.add(read(path));
      }
    }
    return articles;
  }

  /** The HTML and text files straight in a folder. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ArticleFiles::readable).sorted().toList();
    }
  }

  static Article read(Path file) throws IOException {
    try {
      return article(file);
    } catch (NoArticleException e) {
      throw new BadSettingException("The file " + file + ": " + e.getMessage());
    }
  }

  /**
   * @throws NoArticleException when the file holds no text to read
   */
  static Article article(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new BadSettingException("There is no readable file " + file + ".");
    }
    Extractor extractor = new Extractor();
    if (html(file)) {
      return extractor.fromHtml(PageCharset.decode(Files.readAllBytes(file), null), null);
    }
    try {
      return extractor.fromText(Files.readString(file, StandardCharsets.UTF_8), null);
    } catch (CharacterCodingException e) {
      throw new BadSettingException("The file " + file + " is not text in UTF-8.");
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
