package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.PlsWriter;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.function.UnaryOperator;

/** Changes the dictionaries of articles. */
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
    return store.change(context.pathParam("id"), article -> changed(context, article, change));
  }

  private static Article changed(
      RoutingContext context, Article article, UnaryOperator<Lexicon> change) {
    DictionaryDocument before = DictionaryDocument.of(article);
    Freshness.requireMatch(context.request().getHeader(HttpHeaders.IF_MATCH), before.etag());
    Lexicon after = change.apply(before.lexicon());
    return article.withDictionary(after.isEmpty() ? null : PlsWriter.write(after));
  }
}
