package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.audio.AudioFormat;
import dev.lectern.http.page.Mending;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Rendition;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** The sentence of a token, as it is said or as a reading that is tried would have it. */
final class TrialHandler implements Handler<RoutingContext> {
  private final Service service;

  TrialHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    Delivery delivery = Parameters.delivery(context.request(), service.voices());
    String id = context.pathParam("passage");
    Library.answer(
        service.store(),
        context,
        article -> rendition(article, id, context.request(), delivery),
        rendition ->
            AudioResponse.send(
                context, rendition, context.pathParam("id") + "-" + id + "-trial.wav"));
  }

  private Rendition rendition(
      Article article, String id, HttpServerRequest request, Delivery delivery) {
    Passage passage = Parameters.passage(article, id);
    Mending mending = Mendings.read(request, article, passage);
    Article said = Mendings.isTrial(request) ? Mendings.tried(mending, article) : article;
    return service.narrator().utterance(said, passage, mending.from(), delivery, AudioFormat.WAV);
  }
}
