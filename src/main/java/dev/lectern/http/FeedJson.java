package dev.lectern.http;

import dev.lectern.store.Feed;
import dev.lectern.store.FeedEntry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Feeds as JSON; what is not known is left out. */
final class FeedJson {
  private FeedJson() {}

  static String address(Feed feed) {
    return "/feeds/" + feed.id();
  }

  static String etag(Feed feed) {
    return "\"" + feed.version() + "\"";
  }

  /** Answers with one feed, under its version as ETag. */
  static void answer(RoutingContext context, Feed feed) {
    context.response().putHeader(HttpHeaders.ETAG, etag(feed));
    Answer.json(context, of(feed));
  }

  static JsonObject of(List<Feed> feeds) {
    JsonArray list = new JsonArray();
    feeds.forEach(feed -> list.add(of(feed)));
    return new JsonObject().put("feeds", list);
  }

  static JsonObject of(Feed feed, List<FeedEntry> entries) {
    JsonArray list = new JsonArray();
    entries.forEach(entry -> list.add(of(entry)));
    return of(feed).put("entries", list);
  }

  static JsonObject of(Feed feed) {
    JsonObject json =
        new JsonObject()
            .put("id", feed.id())
            .put("address", address(feed))
            .put("feed", feed.address())
            .put("title", feed.title());
    put(json, "site", feed.site());
    json.put("state", feed.standing().name().toLowerCase(Locale.ROOT))
        .put("added", feed.added().toString());
    put(json, "fetched", feed.fetched());
    if (feed.standing() == Feed.Standing.FOLLOWED) {
      json.put("next", feed.due().toString());
    }
    put(json, "problem", feed.trouble());
    return json.put("articles", feed.articles())
        .put("waiting", feed.waiting())
        .put("failed", feed.failed())
        .put("version", feed.version());
  }

  private static JsonObject of(FeedEntry entry) {
    JsonObject json = new JsonObject().put("title", entry.title());
    put(json, "page", entry.address());
    if (entry.article() != null) {
      json.put("state", "added").put("article", "/articles/" + entry.article());
    } else {
      json.put("state", entry.due() == null ? "failed" : "waiting");
    }
    put(json, "next", entry.due());
    put(json, "problem", entry.failure());
    return json.put("attempts", entry.attempts()).put("listed", entry.place().toString());
  }

  private static void put(JsonObject json, String name, @Nullable Object value) {
    if (value != null) {
      json.put(name, value.toString());
    }
  }
}
