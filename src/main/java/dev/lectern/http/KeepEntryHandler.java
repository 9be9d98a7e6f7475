package dev.lectern.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Keeps an entry in an article's dictionary, in place of one about the same written form. */
final class KeepEntryHandler implements Handler<RoutingContext> {
  private final Dictionaries dictionaries;

  KeepEntryHandler(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public void handle(RoutingContext context) {
    BodyType.requireForm(context);
    dictionaries
        .change(
            context,
            before -> before.with(DictionaryForm.entry(DictionaryForm.draft(context.request()))))
        .onSuccess(article -> DictionaryForm.done(context, "kept"))
        .onFailure(context::fail);
  }
}
