package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.Passage;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes back the JSON of an article that was here before: the undo of a removal. */
final class PutArticleHandler implements Handler<RoutingContext> {
  private static final String ID = "[a-z0-9-]+";

  private final ArticleStore store;

  PutArticleHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    String id = context.pathParam("id");
    Instant added = added(context.request().getParam("added"));
    String json = context.body().asString();
    context
        .vertx()
        .executeBlocking(() -> read(id, json == null ? "" : json), false)
        .compose(
            article ->
                store
                    .get(id)
                    .compose(
                        before ->
                            store.put(article, added).map(done -> before.isPresent() ? 204 : 201)))
        .onSuccess(status -> context.response().setStatusCode(status).end())
        .onFailure(context::fail);
  }

  private static Article read(String id, String json) {
    Article article;
    try {
      article = ArticleJson.read(json);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest(
          "The body must be what /articles/" + id + ".json gave: " + e.getMessage() + ".");
    }
    if (!article.id().equals(id)) {
      throw ProblemException.badRequest(
          "The address names the article " + id + ", the body " + article.id() + ".");
    }
    try {
      DictionaryDocument.of(article).lexicon();
    } catch (LexiconException e) {
      throw ProblemException.badRequest(
          "The article's dictionary can't be used. " + e.getMessage());
    }
    Set<String> ids = new HashSet<>();
    List<Passage> passages =
        Stream.concat(
                Stream.of(article.title()),
                article.parts().stream().flatMap(part -> part.block().passages()))
            .toList();
    for (Passage passage : passages) {
      if (!passage.id().matches(ID) || !ids.add(passage.id())) {
        throw ProblemException.badRequest(
            "The passage id \""
                + passage.id()
                + "\" is not allowed; ids are small Latin letters, digits and hyphens, each only once.");
      }
    }
    return article;
  }

  private static Instant added(@Nullable String text) {
    Instant now = Instant.now();
    if (text == null) {
      return now;
    }
    try {
      Instant added = Instant.parse(text);
      if (!added.isAfter(now)) {
        return added;
      }
    } catch (DateTimeParseException e) {
      // Answered below, as a time to come is.
    }
    throw ProblemException.badRequest(
        "The time \"added\" is \""
            + text
            + "\"; allowed are times up to now, such as 2026-03-12T09:30:00Z.");
  }
}
