package dev.lectern.http;

import dev.lectern.http.page.LibraryPage;
import dev.lectern.http.page.Refusal;
import dev.lectern.store.Query;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** Answers a form that could not be added with the library page. */
final class AddFailureHandler extends FormFailureHandler {
  private final Service service;
  private final LibraryPage page;

  AddFailureHandler(Service service, LibraryPage page) {
    this.service = service;
    this.page = page;
  }

  /** Addresses are refused with what their servers said, too. */
  @Override
  boolean isOfField(ProblemException problem) {
    return problem.status() < 500 && problem.status() != 401 && problem.status() != 403;
  }

  @Override
  Future<String> page(RoutingContext context, ProblemException problem) {
    Refusal.Field field = Submission.field(context);
    String given =
        field == Refusal.Field.FILE ? null : context.request().getFormAttribute(field.parameter());
    Refusal refusal = new Refusal(field, String.valueOf(problem.getMessage()), given);
    return LibraryHandler.view(service.store(), Query.ALL)
        .map(view -> page.render(view, refusal, Origin.of(context)));
  }
}
