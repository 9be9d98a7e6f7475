package dev.lectern.http;

import dev.lectern.http.page.DictionaryDraft;
import dev.lectern.spoken.lexicon.Lexicon;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/**
 * Removes an entry from an article's dictionary. One that is gone already is as good as removed.
 */
final class RemoveEntryHandler implements Handler<RoutingContext> {
  private final Dictionaries dictionaries;

  RemoveEntryHandler(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public void handle(RoutingContext context) {
    BodyType.requireForm(context);
    DictionaryDraft named = DictionaryForm.draft(context.request());
    if (named.written().isBlank()) {
      throw new ProblemException(
          422, Fault.form("written"), "No entry is named; \"written\" takes its written form.");
    }
    dictionaries
        .change(context, before -> without(before, named))
        .onSuccess(article -> DictionaryForm.done(context, "removed"))
        .onFailure(context::fail);
  }

  private static Lexicon without(Lexicon before, DictionaryDraft named) {
    return before.entries().stream()
        .filter(entry -> DictionaryDraft.of(entry).isAboutSame(named))
        .findFirst()
        .map(before::without)
        .orElse(before);
  }
}
