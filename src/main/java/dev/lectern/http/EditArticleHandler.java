package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import dev.lectern.store.Edit;
import dev.lectern.store.Tags;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes an article's title and tags: by a form, or by PATCH with JSON. */
final class EditArticleHandler implements Handler<RoutingContext> {
  /** Headlines are far shorter; a limit, so that a list of them stays a list. */
  private static final int LONGEST_TITLE = 500;

  private static final Set<String> KNOWN = Set.of("title", "tags", "new");

  private final ArticleStore store;

  EditArticleHandler(ArticleStore store) {
    this.store = store;
  }

  /** The JSON {@code {"title": …, "tags": […], "new": …}}, each of which may be left out. */
  @Override
  public void handle(RoutingContext context) {
    store
        .edit(context.pathParam("id"), Freshness.expected(context), json(context))
        .onSuccess(entry -> EntryJson.answer(context, entry))
        .onFailure(context::fail);
  }

  /** The form of the page that edits, which leads back to the library. */
  void form(RoutingContext context) {
    Edit edit =
        edit(
            context.request().getFormAttribute("title"),
            List.of(
                Objects.toString(context.request().getFormAttribute("tags"), "").split(",", -1)),
            null);
    store
        .edit(context.pathParam("id"), version(context), edit)
        .onSuccess(
            entry ->
                context
                    .response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, "/?" + LibraryHandler.CHANGED)
                    .end())
        .onFailure(context::fail);
  }

  /** The version that the form was made for. */
  static @Nullable Long version(RoutingContext context) {
    String version = context.request().getFormAttribute("version");
    return version != null && version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
  }

  private static Edit json(RoutingContext context) {
    try {
      JsonObject json = context.body().asJsonObject();
      if (json == null || !KNOWN.containsAll(json.fieldNames()) || json.isEmpty()) {
        throw ProblemException.badRequest(
            "The body must be JSON with one or more of \"title\", \"tags\" and \"new\", no other.");
      }
      List<String> tags =
          json.getJsonArray("tags") == null
              ? null
              : json.getJsonArray("tags").stream().map(String.class::cast).toList();
      return edit(json.getString("title"), tags, json.getBoolean("new"));
    } catch (DecodeException | ClassCastException e) {
      throw ProblemException.badRequest(
          "The body is not JSON of the form {\"title\": \"…\", \"tags\": [\"…\"], \"new\": false}.");
    }
  }

  private static Edit edit(
      @Nullable String title, @Nullable List<String> tags, @Nullable Boolean unopened) {
    String folded = title == null ? null : title.strip().replaceAll("\\s+", " ");
    if (folded != null && (folded.isEmpty() || folded.length() > LONGEST_TITLE)) {
      throw new ProblemException(
          422, "The \"title\" must have 1 to " + LONGEST_TITLE + " characters.");
    }
    try {
      return new Edit(folded, tags == null ? null : Tags.of(tags), unopened);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(422, "The \"tags\": " + e.getMessage());
    }
  }
}
