package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.http.page.MendPage;
import dev.lectern.http.page.Mending;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Explanation;
import dev.lectern.spoken.lexicon.LexiconException;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps a mended reading in the article's dictionary, and leads to where it can be undone. */
final class KeepMendingHandler implements Handler<RoutingContext> {
  private final Service service;
  private final Dictionaries dictionaries;
  private final MendPage page;

  KeepMendingHandler(Service service, Dictionaries dictionaries, MendPage page) {
    this.service = service;
    this.dictionaries = dictionaries;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    BodyType.requireForm(context);
    Delivery delivery = Parameters.delivery(context.request(), service.voices());
    Library.answer(
        service.store(),
        context,
        article -> read(context, article),
        mending ->
            keep(context, mending)
                .onSuccess(undo -> done(context, undo, delivery))
                .onFailure(fault -> refuse(context, mending, delivery, fault)));
  }

  private static Mending read(RoutingContext context, Article article) {
    return Mendings.read(
        context.request(), article, Parameters.passage(article, context.pathParam("passage")));
  }

  /** Answers with what takes it back. */
  private Future<Mending> keep(RoutingContext context, Mending mending) {
    AtomicReference<Mending> undo = new AtomicReference<>(mending);
    return dictionaries
        .change(
            context,
            before -> {
              undo.set(Mendings.undo(mending, before));
              return Mendings.apply(mending, before);
            })
        .map(article -> undo.get());
  }

  private static void done(RoutingContext context, Mending undo, Delivery delivery) {
    String explanation =
        context.request().path().replaceFirst("/mend$", "/explain")
            + "?voice="
            + delivery.voice().id()
            + "&rate="
            + delivery.rate()
            + "&"
            + undo.query()
            + "#the_change";
    context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, explanation).end();
  }

  private void refuse(RoutingContext context, Mending mending, Delivery delivery, Throwable fault) {
    if (!(fault instanceof LexiconException refusal)
        || !FailureHandler.wanted(context).equals("text/html")) {
      context.fail(fault);
      return;
    }
    Library.answer(
        service.store(),
        context,
        article -> {
          String passage = context.pathParam("passage");
          Explanation now =
              service.narrator().explain(article, Parameters.passage(article, passage), delivery);
          return page.render(article, mending, now, refusal, delivery);
        },
        html -> {
          context.response().setStatusCode(422);
          Answer.html(context, html);
        });
  }
}
