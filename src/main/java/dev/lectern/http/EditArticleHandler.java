package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import dev.lectern.store.Edit;
import dev.lectern.store.Tags;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
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
    BodyType.requireForm(context);
    String tags = context.request().getFormAttribute("tags");
    Edit edit =
        edit(
            Objects.toString(context.request().getFormAttribute("title"), ""),
            tags == null ? null : List.of(tags.split(",", -1)),
            null,
            "");
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
    JsonBody body = JsonBody.of(context, KNOWN);
    if (body.isEmpty()) {
      throw ProblemException.badRequest(
          Fault.BODY_AS_A_WHOLE,
          "The body changes nothing; it takes one or more of \"title\", \"tags\" and \"new\".");
    }
    return edit(body.string("title"), body.strings("tags"), body.flag("new"), "/");
  }

  private static Edit edit(
      @Nullable String title,
      @Nullable List<String> tags,
      @Nullable Boolean unopened,
      String prefix) {
    String folded = title == null ? null : title.strip().replaceAll("\\s+", " ");
    if (folded != null
        && (folded.isEmpty() || folded.length() > LONGEST_TITLE || !Tags.isText(folded))) {
      throw new ProblemException(
          422,
          fault(prefix, "title"),
          "The \"title\" must have 1 to "
              + LONGEST_TITLE
              + " characters, all of which can be seen.");
    }
    try {
      return new Edit(folded, tags == null ? null : Tags.of(tags), unopened);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(422, fault(prefix, "tags"), "The \"tags\": " + e.getMessage());
    }
  }

  /** A member of the JSON has the slash of its pointer before it, a field of the form nothing. */
  private static Fault fault(String prefix, String name) {
    return prefix.isEmpty() ? Fault.form(name) : Fault.body(prefix + name);
  }
}
