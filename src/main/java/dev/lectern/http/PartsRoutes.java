package dev.lectern.http;

import static dev.lectern.http.access.Access.CHANGE;
import static dev.lectern.http.access.Access.READ;

import dev.lectern.http.page.PartsPage;
import dev.lectern.store.ArticleStore;
import io.vertx.core.http.HttpMethod;

/** What of an article's page is read, and what is left out. */
final class PartsRoutes {
  private static final String PAGE = "/articles/{id}/parts";
  private static final String DOCUMENT = PAGE + ".json";

  private PartsRoutes() {}

  static void add(Routes routes, ArticleStore store) {
    PartsPage page = new PartsPage();
    routes.get(READ, PAGE, new PartsPageHandler(store, page));
    routes.post(CHANGE, PAGE, BodyLimit.PARTS, new ChoosePartsHandler(store, page));
    routes.get(READ, DOCUMENT, new PartsFileHandler(store));
    routes.add(HttpMethod.PUT, CHANGE, DOCUMENT, BodyLimit.PARTS, new PutPartsHandler(store));
  }
}
