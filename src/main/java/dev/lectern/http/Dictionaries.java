package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.PlsWriter;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.function.UnaryOperator;

/** Changes the dictionaries of articles: one change at a time, so that none is lost to another. */
final class Dictionaries {
  private final ArticleStore store;

  Dictionaries(ArticleStore store) {
    this.store = store;
  }

  /**
   * Puts what the change makes of the dictionary in its place, if the request's If-Match allows it.
   *
   * @param change works off the event loop; what it throws fails the future
   * @return the article as it is now
   */
  Future<Article> change(RoutingContext context, UnaryOperator<Lexicon> change) {
    String id = context.pathParam("id");
    return context
        .vertx()
        .sharedData()
        .withLocalLock(
            "dictionary of " + id,
            () ->
                store
                    .get(id)
                    .compose(
                        found ->
                            context
                                .vertx()
                                .executeBlocking(
                                    () -> changed(context, Library.present(found, id), change),
                                    false))
                    .compose(article -> store.put(article).map(done -> article)));
  }

  private static Article changed(
      RoutingContext context, Article article, UnaryOperator<Lexicon> change) {
    DictionaryDocument before = DictionaryDocument.of(article);
    Freshness.requireMatch(context.request().getHeader(HttpHeaders.IF_MATCH), before.etag());
    Lexicon after = change.apply(before.lexicon());
    return article.withDictionary(after.isEmpty() ? null : PlsWriter.write(after));
  }
}
