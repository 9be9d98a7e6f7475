package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.document.DocumentException;
import dev.lectern.article.document.DocumentFile;
import dev.lectern.article.document.DocumentFormat;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.article.fetch.FetchException;
import dev.lectern.article.fetch.FetchedPage;
import dev.lectern.store.Added;
import dev.lectern.store.Entry;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds an article by its address, from a file, or from a posted page or text; a book by chapters.
 */
final class AddArticleHandler implements Handler<RoutingContext> {
  /** Text that begins with a tag, a comment or a doctype is taken as HTML. */
  private static final Pattern MARKUP = Pattern.compile("\\s*<[!a-zA-Z]");

  /** What browsers tell of a file that isn't there. */
  private static final String NO_TYPE = "application/octet-stream";

  /** The button with which a reader looks at what was left out before listening. */
  private static final String CHECK = "check";

  private final Service service;

  AddArticleHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    Submission submission = Submission.of(context);
    context
        .vertx()
        .executeBlocking(() -> articles(submission, submission.fault(context)), false)
        .compose(this::keep)
        .onSuccess(added -> created(context, added))
        .onFailure(context::fail);
  }

  /** The last first: the list of the library begins with what was added last. */
  private Future<List<Added>> keep(List<Article> articles) {
    Instant now = Instant.now();
    Future<List<Added>> kept = Future.succeededFuture(new ArrayList<>());
    for (int i = articles.size() - 1; i >= 0; i--) {
      Article article = articles.get(i);
      Instant added = now.minusMillis(i);
      kept =
          kept.compose(
              all ->
                  service
                      .store()
                      .add(article, added)
                      .map(
                          done -> {
                            all.add(0, done);
                            return all;
                          }));
    }
    return kept;
  }

  private List<Article> articles(Submission submission, Fault fault) {
    try {
      return switch (submission.field()) {
        case ADDRESS -> fetched(submission.address());
        case FILE -> uploaded(submission.file());
        case TEXT -> List.of(pasted(submission));
      };
    } catch (NoArticleException | DocumentException | FetchException e) {
      throw new ProblemException(422, fault, String.valueOf(e.getMessage()));
    }
  }

  private List<Article> fetched(@Nullable String address) {
    if (address == null || address.isBlank()) {
      throw new NoArticleException(
          "There is no address. Write one such as https://example.org/article.");
    }
    FetchedPage page = service.fetcher().fetch(address.strip());
    String name = Objects.toString(page.address().getPath(), "").replaceFirst(".*/", "");
    try {
      return service
          .documents()
          .read(
              new DocumentFile(
                  page.bytes(),
                  name,
                  page.contentType(),
                  page.charset(),
                  page.address().toString()));
    } catch (NoArticleException e) {
      boolean html = page.contentType().contains("html");
      throw new NoArticleException(
          e.getMessage() + (html ? " If a browser shows its text, paste that text instead." : ""));
    }
  }

  private List<Article> uploaded(@Nullable UploadedFile file) {
    if (file == null || (file.name().isEmpty() && file.type().equals(NO_TYPE))) {
      throw new NoArticleException("No file is chosen. Choose " + DocumentFormat.allowed() + ".");
    }
    return service.documents().read(file.document());
  }

  private Article pasted(Submission submission) {
    String text = submission.text();
    if (text.isBlank()) {
      throw new NoArticleException("There is no text. Paste the text or the HTML of an article.");
    }
    return submission.html() || MARKUP.matcher(text).lookingAt()
        ? service.extractor().fromHtml(text, submission.address())
        : service.extractor().fromText(text, submission.address());
  }

  private static void created(RoutingContext context, List<Added> added) {
    Entry first = added.get(0).entry();
    String address = EntryJson.address(first);
    boolean check = context.request().getFormAttribute(CHECK) != null;
    context.response().putHeader(HttpHeaders.LOCATION, check ? address + "/parts" : address);
    if (FailureHandler.wanted(context).equals("text/html")) {
      context.response().setStatusCode(303).end();
    } else {
      boolean created = added.stream().anyMatch(each -> each.outcome() == Added.Outcome.NEW);
      context.response().setStatusCode(created ? 201 : 200);
      context.response().putHeader(HttpHeaders.ETAG, EntryJson.etag(first));
      Answer.json(context, EntryJson.of(first).put("count", added.size()));
    }
  }
}
