package dev.lectern.http;

import dev.lectern.http.page.DictionaryPage;
import dev.lectern.http.page.DictionaryRefusal;
import dev.lectern.http.page.DictionaryRefusal.Field;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers a form of the dictionary page that was refused with that page, the reason beside the
 * field and the reader's words still in it. Other clients and other failures go on to the {@link
 * FailureHandler}.
 */
final class DictionaryFailureHandler implements Handler<RoutingContext> {
  private final ArticleStore store;
  private final DictionaryPage page;

  DictionaryFailureHandler(ArticleStore store, DictionaryPage page) {
    this.store = store;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    if (context.response().headWritten() || !FailureHandler.wanted(context).equals("text/html")) {
      context.next();
      return;
    }
    ProblemException problem = FailureHandler.problem(context);
    if (problem.status() != 422) {
      context.next();
      return;
    }
    DictionaryRefusal refusal =
        new DictionaryRefusal(
            field(context),
            String.valueOf(problem.getMessage()),
            DictionaryForm.draft(context.request()));
    context.response().setStatusCode(422).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Library.answer(
        store,
        context,
        article -> page.render(article, DictionaryDocument.of(article).lexicon(), refusal),
        html -> Answer.html(context, html));
  }

  private static Field field(RoutingContext context) {
    if (!(context.failure() instanceof LexiconException fault)) {
      return Field.FILE;
    }
    return fault.part() == LexiconException.Part.SAID ? Field.SAID : Field.WRITTEN;
  }
}
