package dev.lectern.http;

import static dev.lectern.http.access.Access.CHANGE;
import static dev.lectern.http.access.Access.READ;

import dev.lectern.http.page.DictionaryPage;
import dev.lectern.store.ArticleStore;
import io.vertx.core.http.HttpMethod;

/** How the words of an article are said. */
final class DictionaryRoutes {
  private static final String PAGE = "/articles/{id}/dictionary";
  private static final String DOCUMENT = PAGE + ".pls";

  private DictionaryRoutes() {}

  static void add(Routes routes, ArticleStore store, Dictionaries dictionaries) {
    DictionaryPage page = new DictionaryPage();
    DictionaryFailureHandler failure = new DictionaryFailureHandler(store, page);
    routes.get(READ, PAGE, new DictionaryPageHandler(store, page));
    routes
        .post(CHANGE, PAGE, BodyLimit.FORM, new KeepEntryHandler(dictionaries))
        .failureHandler(failure);
    routes
        .post(CHANGE, PAGE + "/remove", BodyLimit.FORM, new RemoveEntryHandler(dictionaries))
        .failureHandler(failure);
    routes
        .post(
            CHANGE,
            PAGE + "/import",
            BodyLimit.DICTIONARY,
            new ImportDictionaryHandler(dictionaries))
        .failureHandler(failure);
    routes.get(READ, DOCUMENT, new DictionaryFileHandler(store));
    routes.add(
        HttpMethod.PUT,
        CHANGE,
        DOCUMENT,
        BodyLimit.DICTIONARY,
        new PutDictionaryHandler(dictionaries));
    routes.add(
        HttpMethod.DELETE, CHANGE, DOCUMENT, null, new DeleteDictionaryHandler(dictionaries));
  }
}
