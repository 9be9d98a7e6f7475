package dev.lectern.http;

import static dev.lectern.http.access.Access.CHANGE;
import static dev.lectern.http.access.Access.PUBLIC;
import static dev.lectern.http.access.Access.READ;

import dev.lectern.http.access.AccessControl;
import dev.lectern.http.page.LibraryPage;
import dev.lectern.http.page.RemovedPage;

/** The list of articles, and what adds to it. */
final class LibraryRoutes {
  private LibraryRoutes() {}

  static void add(Routes routes, Service service, AccessControl access) {
    LibraryPage page = new LibraryPage();
    RemovedPage removed = new RemovedPage();
    routes.get(READ, "/", new LibraryHandler(service.store(), page));
    routes.get(READ, "/articles", new ArticlesHandler(service.store()));
    routes
        .post(CHANGE, "/articles", BodyLimit.ARTICLE, access.addingLimit())
        .handler(new AddArticleHandler(service))
        .failureHandler(new AddFailureHandler(service, page));
    routes
        .post(PUBLIC, OfferHandler.PATH, BodyLimit.PAGE, access.addingLimit())
        .handler(new OfferHandler(service.extractor()));
    routes.get(READ, "/tags", context -> TagsHandler.answer(service.store(), context));
    routes.get(
        CHANGE,
        "/removed",
        context -> RemovedHandler.answer(service.store().deleted(), removed, context));
  }
}
