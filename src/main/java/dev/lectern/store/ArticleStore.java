package dev.lectern.store;

import dev.lectern.article.Article;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The library: articles in a SQL database. */
public final class ArticleStore {
  /** A line of the library page. */
  public record Entry(String id, String title, String source, String published) {}

  /** Opens the embedded database in the folder, made and migrated when needed. */
  public static ArticleStore open(Vertx vertx, Path folder) {
    throw new UnsupportedOperationException(vertx.toString() + folder);
  }

  /** Keeps the article; one of the same id is replaced. */
  public Future<Void> put(Article article) {
    throw new UnsupportedOperationException(article.id());
  }

  public Future<Optional<Article>> get(String id) {
    throw new UnsupportedOperationException(id);
  }

  /** All entries, newest first. */
  public Future<List<Entry>> list() {
    throw new UnsupportedOperationException();
  }

  /** Whether there was one to delete. */
  public Future<Boolean> delete(String id) {
    throw new UnsupportedOperationException(id);
  }

  public Future<Void> close() {
    throw new UnsupportedOperationException();
  }
}
