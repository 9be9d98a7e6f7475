package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.http.page.ExplainPage;
import dev.lectern.narration.Delivery;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** The page that shows how a passage is read. */
final class ExplainPageHandler implements Handler<RoutingContext> {
  private final Service service;
  private final ExplainPage page = new ExplainPage();

  ExplainPageHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    Delivery delivery = Parameters.delivery(context.request(), service.voices());
    Library.answer(
        service.store(),
        context,
        article -> render(article, context.pathParam("passage"), delivery),
        html -> Answer.html(context, html));
  }

  private String render(Article article, String id, Delivery delivery) {
    Passage passage = Parameters.passage(article, id);
    return page.render(article, service.narrator().explain(article, passage, delivery), delivery);
  }
}
