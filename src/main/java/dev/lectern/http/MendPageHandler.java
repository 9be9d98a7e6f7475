package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.http.page.MendPage;
import dev.lectern.http.page.Mending;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Explanation;
import dev.lectern.spoken.lexicon.LexiconException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** The form that mends a reading, and with "Hear it" the reading tried; keeps nothing. */
final class MendPageHandler implements Handler<RoutingContext> {
  private record Answered(int status, String html) {}

  private final Service service;
  private final MendPage page;

  MendPageHandler(Service service, MendPage page) {
    this.service = service;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    Delivery delivery = Parameters.delivery(request, service.voices());
    Library.answer(
        service.store(),
        context,
        article -> render(article, context, delivery),
        answered -> {
          context.response().setStatusCode(answered.status());
          Answer.html(context, answered.html());
        });
  }

  private Answered render(Article article, RoutingContext context, Delivery delivery) {
    Passage passage = Parameters.passage(article, context.pathParam("passage"));
    Mending mending = Mendings.read(context.request(), article, passage);
    Explanation now = service.narrator().explain(article, passage, delivery);
    if (!Mendings.isTrial(context.request())) {
      return new Answered(200, page.render(article, mending, now, delivery));
    }
    try {
      Article tried = Mendings.tried(mending, article);
      Explanation then = service.narrator().explain(tried, passage, delivery);
      return new Answered(200, page.render(article, mending, now, then, delivery));
    } catch (LexiconException e) {
      return new Answered(422, page.render(article, mending, now, e, delivery));
    }
  }
}
