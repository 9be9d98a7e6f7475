package dev.lectern.article.document;

import dev.lectern.article.Article;
import dev.lectern.article.Series;
import dev.lectern.article.extract.Imprint;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.article.extract.WholeText;
import java.util.ArrayList;
import java.util.List;

/** Reads EPUB 2 and 3 books: each chapter becomes an article, all of them one series. */
final class EpubReader {
  private EpubReader() {}

  static List<Article> read(DocumentFile file) {
    try (EpubArchive archive = EpubArchive.open(file)) {
      EpubPackage book = EpubPackage.read(archive);
      String title = title(book, file);
      List<Article> articles = articles(book, title, new EpubChapters(archive, book).all());
      if (articles.isEmpty()) {
        throw new NoArticleException(
            file.called() + " is a book without text, perhaps one of pictures only.");
      }
      return articles.size() == 1 ? articles : inSeries(articles, title);
    }
  }

  private static List<Article> articles(
      EpubPackage book, String title, List<EpubChapter> chapters) {
    Imprint imprint =
        new Imprint(title, book.creator(), title, book.date(), book.language(), null, "");
    List<Article> articles = new ArrayList<>();
    for (EpubChapter chapter : chapters) {
      articles.add(
          WholeText.article(
              chapter.page(),
              imprint.part(chapter.title(), book.identifier() + " " + (articles.size() + 1))));
    }
    return articles;
  }

  private static List<Article> inSeries(List<Article> articles, String title) {
    List<Article> series = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      String previous = i == 0 ? null : articles.get(i - 1).id();
      String next = i == articles.size() - 1 ? null : articles.get(i + 1).id();
      series.add(articles.get(i).in(new Series(title, i + 1, articles.size(), previous, next)));
    }
    return List.copyOf(series);
  }

  /** A book needs a name, if only to tell its chapters from those of others. */
  private static String title(EpubPackage book, DocumentFile file) {
    String name = file.name().replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    return book.title().isEmpty() ? name : book.title();
  }
}
