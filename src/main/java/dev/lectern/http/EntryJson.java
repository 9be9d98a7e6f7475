package dev.lectern.http;

import dev.lectern.store.Entry;
import dev.lectern.store.Listing;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The lines of the library's list as JSON; what is not known is left out. */
final class EntryJson {
  private EntryJson() {}

  static String address(Entry entry) {
    return "/articles/" + entry.id();
  }

  /** Answers with one line, under its version as ETag. */
  static void answer(RoutingContext context, Entry entry) {
    context.response().putHeader(HttpHeaders.ETAG, etag(entry));
    Answer.json(context, of(entry));
  }

  static String etag(Entry entry) {
    return "\"" + entry.version() + "\"";
  }

  /**
   * @param next address of the next page; null on the last
   */
  static JsonObject of(Listing listing, @Nullable String next) {
    JsonArray articles = new JsonArray();
    listing.entries().forEach(entry -> articles.add(of(entry)));
    JsonObject page = new JsonObject().put("articles", articles);
    return next == null ? page : page.put("next", next);
  }

  static JsonObject of(Entry entry) {
    JsonObject json =
        new JsonObject()
            .put("id", entry.id())
            .put("address", address(entry))
            .put("title", entry.title())
            .put("language", entry.language());
    if (!entry.source().isBlank()) {
      json.put("source", entry.source());
    }
    if (!entry.published().isBlank()) {
      json.put("published", entry.published());
    }
    json.put("added", entry.added().toString());
    if (entry.listening() != null) {
      json.put("seconds", entry.listening().toMillis() / 1000.0);
    }
    return json.put("new", entry.unopened())
        .put("tags", new JsonArray(entry.tags()))
        .put("version", entry.version());
  }
}
