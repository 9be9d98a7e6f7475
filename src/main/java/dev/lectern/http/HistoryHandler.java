package dev.lectern.http;

import dev.lectern.http.page.EarlierPage;
import dev.lectern.http.page.EditPage;
import dev.lectern.store.ArticleStore;
import dev.lectern.store.Entry;
import dev.lectern.store.HistoryStore;
import dev.lectern.store.Version;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** The page that edits an article, and the texts that it had before. */
final class HistoryHandler {
  private final ArticleStore store;
  private final HistoryStore history;
  private final EditPage editPage = new EditPage();
  private final EarlierPage earlierPage = new EarlierPage();

  HistoryHandler(ArticleStore store) {
    this.store = store;
    this.history = store.history();
  }

  /** The form for title and tags, with the list of earlier texts. */
  void edit(RoutingContext context) {
    present(context)
        .compose(entry -> history.of(entry.id()).map(earlier -> editPage.render(entry, earlier)))
        .onSuccess(html -> Answer.html(context, html))
        .onFailure(context::fail);
  }

  /** The list of earlier texts as JSON. */
  void list(RoutingContext context) {
    present(context)
        .compose(entry -> history.of(entry.id()))
        .onSuccess(earlier -> Answer.tagged(context, "application/json", json(earlier).toBuffer()))
        .onFailure(context::fail);
  }

  /** An earlier text. */
  void look(RoutingContext context) {
    long number = number(context);
    present(context)
        .compose(
            entry ->
                history
                    .earlier(entry.id(), number)
                    .map(
                        found ->
                            earlierPage.render(
                                found.orElseThrow(
                                    () ->
                                        ProblemException.notFound(
                                            "number",
                                            "The article has no earlier text " + number + ".")),
                                number,
                                entry)))
        .onSuccess(html -> Answer.html(context, html))
        .onFailure(context::fail);
  }

  /** Gives the article the earlier text. */
  void bringBack(RoutingContext context) {
    if (context.body().length() > 0) {
      BodyType.requireForm(context);
    }
    boolean form = FailureHandler.wanted(context).equals("text/html");
    Long version = form ? EditArticleHandler.version(context) : Freshness.expected(context);
    history
        .bringBack(context.pathParam("id"), number(context), version)
        .onSuccess(
            entry -> {
              if (form) {
                context
                    .response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, EntryJson.address(entry))
                    .end();
              } else {
                EntryJson.answer(context, entry);
              }
            })
        .onFailure(context::fail);
  }

  private Future<Entry> present(RoutingContext context) {
    String id = context.pathParam("id");
    return store
        .entry(id)
        .map(
            found ->
                found.orElseThrow(
                    () -> ProblemException.notFound("id", "There is no article " + id + ".")));
  }

  private static long number(RoutingContext context) {
    return Long.parseLong(context.pathParam("number"));
  }

  private static JsonObject json(List<Version> earlier) {
    JsonArray versions = new JsonArray();
    for (Version version : earlier) {
      versions.add(
          new JsonObject()
              .put("version", version.version())
              .put("since", version.since().toString())
              .put("title", version.title()));
    }
    return new JsonObject().put("versions", versions);
  }
}
