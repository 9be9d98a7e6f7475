package dev.lectern.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers a form of a browser that was refused with the page it is on, the reason beside the field
 * and the reader's words still in it. Other clients and other failures go on to the {@link
 * FailureHandler}.
 */
abstract class FormFailureHandler implements Handler<RoutingContext> {
  @Override
  public final void handle(RoutingContext context) {
    if (context.response().headWritten() || !FailureHandler.wanted(context).equals("text/html")) {
      context.next();
      return;
    }
    ProblemException problem = FailureHandler.problem(context);
    if (!isOfField(problem)) {
      context.next();
      return;
    }
    page(context, problem)
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

  /** Whether what was given in the form is at fault. */
  boolean isOfField(ProblemException problem) {
    return problem.status() == 422;
  }

  /** The page that the form is on, with the problem. */
  abstract Future<String> page(RoutingContext context, ProblemException problem);
}
