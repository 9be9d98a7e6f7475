package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.http.page.ReadingPage;
import dev.lectern.narration.Delivery;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** The page on which an article is read and heard. */
final class ReadingPageHandler implements Handler<RoutingContext> {
  private final Service service;
  private final ReadingPage page = new ReadingPage();

  ReadingPageHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    Delivery delivery =
        Parameters.delivery(context.request(), service.voices(), SettingsCookie.read(context));
    Library.answer(
        service.store(),
        context,
        article -> render(article, delivery),
        html -> Answer.html(context, html));
  }

  private String render(Article article, Delivery delivery) {
    return page.render(
        article,
        new ArticleListening(article, delivery, service.narrator()),
        service.voices().voices());
  }
}
