package dev.lectern.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;

/** The files of the pages, and nothing of the folders that they are in. */
final class FilesHandler implements Handler<RoutingContext> {
  private final StaticHandler files;

  FilesHandler(StaticHandler files) {
    this.files = files;
  }

  @Override
  public void handle(RoutingContext context) {
    String name = context.normalizedPath().replaceFirst(".*/", "");
    // Only files have endings; the static handler would lead from a folder to its list.
    if (!name.contains(".")) {
      context.next();
      return;
    }
    String type = MimeMapping.mimeTypeForFilename(name);
    if (type != null && context.request().method().equals(HttpMethod.HEAD)) {
      // The static handler tells it only with the file itself.
      context
          .response()
          .putHeader(
              HttpHeaders.CONTENT_TYPE, type.startsWith("text") ? type + ";charset=UTF-8" : type);
    }
    files.handle(context);
  }
}
