package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.article.fetch.FetchedPage;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds an article by its address, from a file, or from a posted page or text. */
final class AddArticleHandler implements Handler<RoutingContext> {
  /** Text that begins with a tag, a comment or a doctype is taken as HTML. */
  private static final Pattern MARKUP = Pattern.compile("\\s*<[!a-zA-Z]");

  private final Service service;

  AddArticleHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    Submission submission = Submission.of(context);
    context
        .vertx()
        .executeBlocking(() -> article(submission), false)
        .compose(service.store()::add)
        .onSuccess(article -> created(context, article))
        .onFailure(context::fail);
  }

  private Article article(Submission submission) {
    return switch (submission.field()) {
      case ADDRESS -> fetched(submission.address());
      case FILE -> uploaded(submission.file());
      case TEXT -> pasted(submission.text(), submission.address());
    };
  }

  private Article fetched(@Nullable String address) {
    if (address == null || address.isBlank()) {
      throw new ProblemException(
          422, "There is no address. Write one such as https://example.org/article.");
    }
    FetchedPage page = service.fetcher().fetch(address.strip());
    String found = page.address().toString();
    try {
      return page.contentType().contains("html")
          ? service.extractor().fromHtml(page.text(), found)
          : service.extractor().fromText(page.text(), found);
    } catch (NoArticleException e) {
      throw new ProblemException(
          422, e.getMessage() + " If a browser shows its text, paste that text instead.");
    }
  }

  private Article uploaded(@Nullable FileUpload file) {
    if (file == null || file.fileName().isEmpty()) {
      throw new ProblemException(
          422, "No file is chosen. Choose a web page (.html, .htm) or a plain text (.txt).");
    }
    UploadedText text = UploadedText.read(file);
    return text.html()
        ? service.extractor().fromHtml(text.text(), null)
        : pasted(text.text(), null);
  }

  private Article pasted(String text, @Nullable String address) {
    if (text.isBlank()) {
      throw new ProblemException(
          422, "There is no text. Paste the text or the HTML of an article.");
    }
    return MARKUP.matcher(text).lookingAt()
        ? service.extractor().fromHtml(text, address)
        : service.extractor().fromText(text, address);
  }

  private static void created(RoutingContext context, Article article) {
    String address = "/articles/" + article.id();
    context.response().putHeader(HttpHeaders.LOCATION, address);
    if (FailureHandler.wanted(context).equals("text/html")) {
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
