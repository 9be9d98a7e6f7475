package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.http.page.MendPage;
import dev.lectern.http.page.Mending;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Explanation;
import dev.lectern.spoken.lexicon.LexiconException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Keeps a mended reading in the article's dictionary, and leads to where it can be undone. */
final class KeepMendingHandler implements Handler<RoutingContext> {
  private sealed interface Outcome {}

  private record Mended(Article article, Mending undo) implements Outcome {}

  private record Refused(String html) implements Outcome {}

  private final Service service;
  private final MendPage page;

  KeepMendingHandler(Service service, MendPage page) {
    this.service = service;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    Delivery delivery = Parameters.delivery(context.request(), service.voices());
    Library.answer(
        service.store(),
        context,
        article -> mend(article, context, delivery),
        outcome -> {
          if (outcome instanceof Mended mended) {
            keep(context, mended, delivery);
          } else if (outcome instanceof Refused refused) {
            context.response().setStatusCode(422);
            Answer.html(context, refused.html());
          }
        });
  }

  private Outcome mend(Article article, RoutingContext context, Delivery delivery) {
    Passage passage = Parameters.passage(article, context.pathParam("passage"));
    Mending mending = Mendings.read(context.request(), article, passage);
    try {
      Article mended = Mendings.apply(mending, article);
      return new Mended(mended, mending.undo(Mendings.lexicon(article)));
    } catch (LexiconException e) {
      Explanation now = service.narrator().explain(article, passage, delivery);
      return new Refused(page.render(article, mending, now, e, delivery));
    }
  }

  private void keep(RoutingContext context, Mended mended, Delivery delivery) {
    String next =
        "/articles/"
            + context.pathParam("id")
            + "/"
            + context.pathParam("passage")
            + "/explain?voice="
            + delivery.voice().id()
            + "&rate="
            + delivery.rate()
            + "&"
            + mended.undo().query()
            + "#the_change";
    service
        .store()
        .put(mended.article())
        .onSuccess(
            done ->
                context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, next).end())
        .onFailure(context::fail);
  }
}
