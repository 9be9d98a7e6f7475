package dev.lectern.http;

import dev.lectern.spoken.lexicon.Lexicon;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Takes an article its dictionary. */
final class DeleteDictionaryHandler implements Handler<RoutingContext> {
  private final Dictionaries dictionaries;

  DeleteDictionaryHandler(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public void handle(RoutingContext context) {
    dictionaries
        .change(context, before -> Lexicon.EMPTY)
        .onSuccess(article -> context.response().setStatusCode(204).end())
        .onFailure(context::fail);
  }
}
