package dev.lectern.http;

import dev.lectern.http.page.DictionaryPage;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** The page on which people see and change how an article's words are said. */
final class DictionaryPageHandler implements Handler<RoutingContext> {
  /** What the page says after a change, by the query that its form led to. */
  private static final Map<String, String> NOTICES =
      Map.of(
          "kept", "The entry is kept.",
          "removed", "The entry was removed.",
          "imported", "The file was imported.");

  private final ArticleStore store;
  private final DictionaryPage page;

  DictionaryPageHandler(ArticleStore store, DictionaryPage page) {
    this.store = store;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    String notice =
        NOTICES.entrySet().stream()
            .filter(known -> context.queryParams().contains(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    Library.answer(
        store,
        context,
        article -> page.render(article, DictionaryDocument.of(article).lexicon(), notice),
        html -> Answer.html(context, html));
  }
}
