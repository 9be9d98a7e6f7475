package dev.lectern.http;

import dev.lectern.http.page.DictionaryPage;
import dev.lectern.http.page.DictionaryRefusal;
import dev.lectern.http.page.DictionaryRefusal.Field;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** Answers a form of the dictionary page that was refused with that page. */
final class DictionaryFailureHandler extends FormFailureHandler {
  private final ArticleStore store;
  private final DictionaryPage page;

  DictionaryFailureHandler(ArticleStore store, DictionaryPage page) {
    this.store = store;
    this.page = page;
  }

  @Override
  Future<String> page(RoutingContext context, ProblemException problem) {
    DictionaryRefusal refusal =
        new DictionaryRefusal(
            field(context),
            String.valueOf(problem.getMessage()),
            DictionaryForm.draft(context.request()));
    return Library.of(
        store,
        context,
        article -> page.render(article, DictionaryDocument.of(article).lexicon(), refusal));
  }

  private static Field field(RoutingContext context) {
    if (!(context.failure() instanceof LexiconException fault)) {
      return Field.FILE;
    }
    return fault.part() == LexiconException.Part.SAID ? Field.SAID : Field.WRITTEN;
  }
}
