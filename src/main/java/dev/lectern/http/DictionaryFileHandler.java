package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** The dictionary of an article as a W3C Pronunciation Lexicon, to take along. */
final class DictionaryFileHandler implements Handler<RoutingContext> {
  /** RFC 4267, section 4. */
  static final String TYPE = "application/pls+xml";

  private final ArticleStore store;

  DictionaryFileHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    String name = context.pathParam("id") + ".pls";
    Library.answer(
        store,
        context,
        DictionaryDocument::of,
        document -> {
          Freshness.tag(context, document.etag());
          if (!Freshness.notModified(context, document.etag())) {
            context
                .response()
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
            Answer.send(context, TYPE, Buffer.buffer(document.text()));
          }
        });
  }
}
