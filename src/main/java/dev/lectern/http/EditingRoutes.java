package dev.lectern.http;

import static dev.lectern.http.access.Access.CHANGE;

import dev.lectern.store.ArticleStore;
import io.vertx.core.http.HttpMethod;

/** Changes of an article that is there, and what it was before. */
final class EditingRoutes {
  private EditingRoutes() {}

  static void add(Routes routes, ArticleStore store) {
    HistoryHandler history = new HistoryHandler(store);
    EditArticleHandler edit = new EditArticleHandler(store);
    RemoveArticleHandler remove = new RemoveArticleHandler(store);
    routes.add(HttpMethod.PATCH, CHANGE, "/articles/{id}", BodyLimit.FORM, edit);
    routes.add(HttpMethod.DELETE, CHANGE, "/articles/{id}", null, remove);
    routes.get(CHANGE, "/articles/{id}/edit", history::edit);
    routes.post(CHANGE, "/articles/{id}/edit", BodyLimit.FORM, edit::form);
    routes.get(CHANGE, "/articles/{id}/remove", new RemovePageHandler(store));
    routes.post(CHANGE, "/articles/{id}/remove", BodyLimit.FORM, remove);
    routes.post(
        CHANGE, "/articles/{id}/undelete", BodyLimit.FORM, new UndeleteHandler(store.deleted()));
    routes.get(CHANGE, "/articles/{id}/history", history::list);
    routes.get(CHANGE, "/articles/{id}/history/{number}", history::look);
    routes.post(CHANGE, "/articles/{id}/history/{number}", BodyLimit.FORM, history::bringBack);
  }
}
