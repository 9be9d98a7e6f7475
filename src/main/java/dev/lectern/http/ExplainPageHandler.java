package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.http.page.ExplainPage;
import dev.lectern.http.page.Mending;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Explanation;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The page that shows how a passage is read; after a change, with what takes it back. */
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
        article -> render(article, context, delivery),
        html -> Answer.html(context, html));
  }

  private String render(Article article, RoutingContext context, Delivery delivery) {
    Passage passage = Parameters.passage(article, context.pathParam("passage"));
    Explanation explanation = service.narrator().explain(article, passage, delivery);
    return page.render(article, explanation, delivery, undo(context.request(), article, passage));
  }

  private static @Nullable Mending undo(
      HttpServerRequest request, Article article, Passage passage) {
    return Mendings.isTrial(request) ? Mendings.read(request, article, passage) : null;
  }
}
