package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The tags in use as JSON, with how many articles have each. */
final class TagsHandler {
  private TagsHandler() {}

  static void answer(ArticleStore store, RoutingContext context) {
    store
        .tags()
        .map(
            tags -> {
              JsonArray list = new JsonArray();
              tags.forEach(
                  tag ->
                      list.add(
                          new JsonObject().put("tag", tag.tag()).put("articles", tag.articles())));
              return new JsonObject().put("tags", list);
            })
        .onSuccess(json -> Answer.tagged(context, "application/json", json.toBuffer()))
        .onFailure(context::fail);
  }
}
