package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers a request about one article of the library. */
final class Library {
  private Library() {}

  /**
   * Finds the article that the URL names, works on it off the event loop, and answers with what
   * came of it. A missing article is a 404; whatever fails on the way goes to the failure handler.
   */
  static <T> void answer(
      ArticleStore store, RoutingContext context, Function<Article, T> work, Consumer<T> respond) {
    of(store, context, work)
        .compose(
            result -> {
              respond.accept(result);
              return Future.<Void>succeededFuture();
            })
        .onFailure(context::fail);
  }

  /** What the work off the event loop made of the article that the URL names; or a 404. */
  static <T> Future<T> of(ArticleStore store, RoutingContext context, Function<Article, T> work) {
    String id = context.pathParam("id");
    return store
        .get(id)
        .compose(
            found -> context.vertx().executeBlocking(() -> work.apply(present(found, id)), false));
  }

  /** The article, or a 404. */
  static Article present(Optional<Article> found, String id) {
    return found.orElseThrow(
        () ->
            ProblemException.notFound(
                "id", "There is no article " + id + ". The library is at /."));
  }
}
