package dev.lectern.http;

import dev.lectern.article.Article;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds an article from a form, from JSON, or from a posted page or text. */
final class AddArticleHandler implements Handler<RoutingContext> {
  /** Text that begins with a tag, a comment or a doctype is taken as HTML. */
  private static final Pattern MARKUP = Pattern.compile("\\s*<[!a-zA-Z]");

  private record Submission(@Nullable String text, @Nullable String address) {}

  private final Service service;

  AddArticleHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    Submission submission = submission(context);
    String text = submission.text();
    if (text == null || text.isBlank()) {
      throw new ProblemException(
          422, "There is no text. Paste the text or the HTML of an article.");
    }
    context
        .vertx()
        .executeBlocking(() -> extract(text, submission.address()), false)
        .compose(article -> service.store().put(article).map(done -> article))
        .onSuccess(article -> created(context, article))
        .onFailure(context::fail);
  }

  private Article extract(String text, @Nullable String address) {
    return MARKUP.matcher(text).lookingAt()
        ? service.extractor().fromHtml(text, address)
        : service.extractor().fromText(text, address);
  }

  private static Submission submission(RoutingContext context) {
    String header = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    String type = header == null ? "" : header.replaceFirst(";.*", "").strip();
    return switch (type) {
      case "application/x-www-form-urlencoded", "multipart/form-data" ->
          new Submission(
              context.request().getFormAttribute("text"),
              context.request().getFormAttribute("address"));
      case "application/json" -> json(context);
      case "text/plain", "text/html" ->
          new Submission(context.body().asString(), context.request().getParam("address"));
      default ->
          throw new ProblemException(
              415,
              "The content type is \""
                  + type
                  + "\"; allowed are a form, application/json, text/html and text/plain.");
    };
  }

  private static Submission json(RoutingContext context) {
    try {
      JsonObject json = context.body().asJsonObject();
      return json == null
          ? new Submission(null, null)
          : new Submission(json.getString("text"), json.getString("address"));
    } catch (DecodeException | ClassCastException e) {
      throw ProblemException.badRequest(
          "The body is not JSON of the form {\"text\": \"…\", \"address\": \"…\"}.");
    }
  }

  private static void created(RoutingContext context, Article article) {
    String address = "/articles/" + article.id();
    String accept = context.request().getHeader(HttpHeaders.ACCEPT);
    context.response().putHeader(HttpHeaders.LOCATION, address);
    if (accept != null && accept.contains("text/html")) {
      context.response().setStatusCode(303).end();
    } else {
      context.response().setStatusCode(201);
      Answer.json(
          context,
          new JsonObject()
              .put("id", article.id())
              .put("title", article.title().text())
              .put("address", address));
    }
  }
}
