package dev.lectern.http;

import dev.lectern.narration.Delivery;
import dev.lectern.narration.Explanation;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** How a passage is read, as data. */
final class ExplanationHandler implements Handler<RoutingContext> {
  private final Service service;

  ExplanationHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    Delivery delivery = Parameters.delivery(context.request(), service.voices());
    String passage = context.pathParam("passage");
    Library.answer(
        service.store(),
        context,
        article ->
            service.narrator().explain(article, Parameters.passage(article, passage), delivery),
        explanation -> send(context, explanation));
  }

  private static void send(RoutingContext context, Explanation explanation) {
    String etag = '"' + explanation.digest() + '"';
    Freshness.tag(context, etag);
    if (!Freshness.notModified(context, etag)) {
      String json = ExplanationText.json(explanation);
      Answer.send(context, "application/json", Buffer.buffer(json));
    }
  }
}
