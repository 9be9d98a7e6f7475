package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.article.document.DocumentException;
import dev.lectern.article.document.DocumentFile;
import dev.lectern.article.document.DocumentFormat;
import dev.lectern.article.document.DocumentReader;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Reads articles from files. */
final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * The articles of files, and of the documents straight in folders; a book gives one for each
   * chapter.
   */
  static List<Article> read(List<Path> paths) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        for (Path file : in(path)) {
          add(articles, file);
        }
      } else {
        add(articles, path);
      }
    }
    return articles;
  }

  /** The library begins with what is added last: that shall be the first chapter. */
  private static void add(List<Article> articles, Path file) throws IOException {
    List<Article> chapters = new ArrayList<>(read(file));
    Collections.reverse(chapters);
    articles.addAll(chapters);
  }

  /** The files straight in a folder that articles are made of. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ArticleFiles::readable).sorted().toList();
    }
  }

  /** Of a book its chapters, else one. */
  static List<Article> read(Path file) throws IOException {
    try {
      return articles(file);
    } catch (DocumentException | NoArticleException e) {
      throw new BadSettingException("The file " + file + ": " + e.getMessage());
    }
  }

  /**
   * @throws DocumentException when the file is none that can be read
   * @throws NoArticleException when it holds no text to read
   */
  static List<Article> articles(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new BadSettingException("There is no readable file " + file + ".");
    }
    return new DocumentReader(new Extractor())
        .read(new DocumentFile(Files.readAllBytes(file), file.toString(), ""));
  }

  private static boolean readable(Path file) {
    return DocumentFormat.ofName(file.toString()).isPresent();
  }
}
