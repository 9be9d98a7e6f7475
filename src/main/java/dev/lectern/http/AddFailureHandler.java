package dev.lectern.http;

import dev.lectern.http.page.LibraryPage;
import dev.lectern.http.page.Refusal;
import dev.lectern.store.Query;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers a form that could not be added with the library page, the reason beside the field and the
 * reader's words still in it. Other clients and other failures go on to the {@link FailureHandler}.
 */
final class AddFailureHandler implements Handler<RoutingContext> {
  private final Service service;
  private final LibraryPage page;

  AddFailureHandler(Service service, LibraryPage page) {
    this.service = service;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    if (context.response().headWritten() || !FailureHandler.wanted(context).equals("text/html")) {
      context.next();
      return;
    }
    ProblemException problem = FailureHandler.problem(context);
    if (problem.status() == 401 || problem.status() == 403 || problem.status() >= 500) {
      context.next();
      return;
    }
    Refusal.Field field = Submission.field(context);
    String given =
        field == Refusal.Field.FILE ? null : context.request().getFormAttribute(field.parameter());
    Refusal refusal = new Refusal(field, String.valueOf(problem.getMessage()), given);
    LibraryHandler.view(service.store(), Query.ALL)
        .map(view -> page.render(view, refusal, Origin.of(context)))
        .onSuccess(
            html -> {
              context
                  .response()
                  .setStatusCode(problem.status())
                  .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
              Answer.html(context, html);
            })
        .onFailure(e -> context.next());
  }
}
