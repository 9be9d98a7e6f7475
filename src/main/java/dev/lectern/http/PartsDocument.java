package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Omission;
import dev.lectern.article.Omissions;
import dev.lectern.article.Part;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** The parts of an article's page as data: which are read, and why not. */
record PartsDocument(String text) {
  static PartsDocument of(Article article) {
    JsonArray parts = new JsonArray();
    article.parts().forEach(part -> parts.add(json(part)));
    Omissions omissions = article.omissions();
    int more = omissions == null ? 0 : omissions.more();
    return new PartsDocument(new JsonObject().put("parts", parts).put("more", more).encode());
  }

  private static JsonObject json(Part part) {
    JsonObject json = new JsonObject().put("id", part.id()).put("read", part.read());
    Omission.Reason reason = part.reason();
    if (reason != null) {
      json.put("reason", reason.name().toLowerCase(Locale.ROOT));
    }
    return json.put("text", part.text());
  }

  String etag() {
    return Freshness.etag(text);
  }
}
