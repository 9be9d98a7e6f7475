package dev.lectern.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses an address whose percent signs are no escapes, before a route trips over it. It answers
 * itself: to look for the failure handlers of a path, the router would have to read it.
 */
final class WellFormedAddress implements Handler<RoutingContext> {
  private final FailureHandler failures;

  WellFormedAddress(FailureHandler failures) {
    this.failures = failures;
  }

  @Override
  public void handle(RoutingContext context) {
    Fault place = Fault.path("");
    try {
      context.normalizedPath();
      place = Fault.query("");
      context.request().params();
    } catch (IllegalArgumentException e) {
      failures.answer(
          context,
          ProblemException.badRequest(
              place, "The address has a % that two hexadecimal digits don't follow; write %25."));
      return;
    }
    context.next();
  }
}
