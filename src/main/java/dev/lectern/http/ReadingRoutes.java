package dev.lectern.http;

import static dev.lectern.http.access.Access.READ;

/** An article to read and to hear. */
final class ReadingRoutes {
  private ReadingRoutes() {}

  static void add(Routes routes, Service service) {
    routes
        .get(READ, "/articles/{id}", new EntryHandler(service))
        .handler(new ReadingPageHandler(service));
    routes.get(READ, "/articles/{id}.{format}", new ArticleFileHandler(service));
    routes.get(READ, "/articles/{id}/{passage}.{format}", new PassageFileHandler(service));
  }
}
