package dev.lectern.http;

import dev.lectern.http.page.PartsPage;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Leaves out or puts back what a button of the parts page is for, and leads back to the button. */
final class ChoosePartsHandler implements Handler<RoutingContext> {
  private final ArticleStore store;
  private final PartsPage page;

  ChoosePartsHandler(ArticleStore store, PartsPage page) {
    this.store = store;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    BodyType.requireForm(context);
    PartsChoice choice = PartsChoice.form(context.request());
    choice
        .keep(store, context)
        .onSuccess(article -> done(context, choice))
        .onFailure(fault -> refuse(context, fault));
  }

  private static void done(RoutingContext context, PartsChoice choice) {
    if (!FailureHandler.wanted(context).equals("text/html")) {
      context.response().setStatusCode(204).end();
      return;
    }
    // The button keeps its id whatever it does next: the browser's focus is there again.
    String button = PartsPage.button(List.copyOf(choice.read().keySet()));
    context
        .response()
        .setStatusCode(303)
        .putHeader(HttpHeaders.LOCATION, context.request().path() + "#" + button)
        .end();
  }

  private void refuse(RoutingContext context, Throwable fault) {
    if (fault instanceof ProblemException problem
        && problem.status() == 422
        && FailureHandler.wanted(context).equals("text/html")) {
      context.response().setStatusCode(422).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      Library.answer(
          store,
          context,
          article -> page.render(article, String.valueOf(problem.getMessage())),
          html -> Answer.html(context, html));
    } else {
      context.fail(fault);
    }
  }
}
