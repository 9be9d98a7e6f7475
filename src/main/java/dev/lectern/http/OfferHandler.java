package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.http.access.RefusedException;
import dev.lectern.http.access.Visitor;
import dev.lectern.http.page.OfferAgainPage;
import dev.lectern.http.page.OfferPage;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/**
 * Shows the article of a page that the bookmark sent from another site, and asks whether to add it;
 * nothing is kept before. With a form from another site browsers don't send the session: who is not
 * known yet sends it once more, from here.
 */
final class OfferHandler implements Handler<RoutingContext> {
  static final String PATH = "/add";

  private final Extractor extractor;
  private final OfferPage page = new OfferPage();
  private final OfferAgainPage again = new OfferAgainPage();

  OfferHandler(Extractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public void handle(RoutingContext context) {
    BodyType.requireForm(context);
    HttpServerRequest request = context.request();
    String html = Objects.toString(request.getFormAttribute(Submission.HTML), "");
    String address = Objects.toString(request.getFormAttribute("address"), "");
    boolean known = Visitor.of(context).mayChange();
    if (!known && !SameOrigin.isForeign(context)) {
      throw RefusedException.needed();
    }
    if (html.isBlank()) {
      throw new ProblemException(
          422,
          Fault.form(Submission.HTML),
          "No page came with this. Open the bookmark on the page that you want to add.");
    }
    if (!known) {
      context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      Answer.html(context, again.render(html, address));
      return;
    }
    context
        .vertx()
        .executeBlocking(() -> offer(html, address), false)
        .onSuccess(
            body -> {
              context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
              Answer.html(context, body);
            })
        .onFailure(context::fail);
  }

  private String offer(String html, String address) {
    try {
      Article article = extractor.fromHtml(html, address.isBlank() ? null : address);
      return page.render(article, html, address);
    } catch (NoArticleException e) {
      throw new ProblemException(422, Fault.form(Submission.HTML), String.valueOf(e.getMessage()));
    }
  }
}
