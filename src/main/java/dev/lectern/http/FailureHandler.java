package dev.lectern.http;

import dev.lectern.http.access.RefusedException;
import dev.lectern.http.page.ErrorPage;
import dev.lectern.http.page.SignInPage;
import dev.lectern.log.FaultLog;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.store.NoRoomException;
import dev.lectern.store.NoSuchArticleException;
import dev.lectern.store.NoSuchFeedException;
import dev.lectern.store.StaleVersionException;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;

/**
 * The one place where failures become answers: a page, problem+json (RFC 9457) or text, as the
 * client accepts.
 */
final class FailureHandler implements Handler<RoutingContext> {
  private static final FaultLog LOG = new FaultLog(FailureHandler.class);

  static final String PROBLEM = "application/problem+json";
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";

  private final ErrorPage page = new ErrorPage();
  private final SignInPage signIn;

  FailureHandler(SignInPage signIn) {
    this.signIn = signIn;
  }

  @Override
  public void handle(RoutingContext context) {
    if (context.response().ended()) {
      return;
    }
    if (context.response().headWritten()) {
      context.request().connection().close();
      return;
    }
    answer(context, problem(context));
  }

  /** Answers with the problem, whatever the request has failed with. */
  void answer(RoutingContext context, ProblemException problem) {
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    String allow = problem.allow();
    if (allow != null) {
      context.response().putHeader(HttpHeaders.ALLOW, allow);
    }
    if (context.failure() instanceof RefusedException refused) {
      refused.headers().forEach(context.response()::putHeader);
    }
    String title = HttpResponseStatus.valueOf(problem.status()).reasonPhrase();
    String detail = String.valueOf(problem.getMessage());
    switch (wanted(context)) {
      case HTML ->
          Answer.html(
              context,
              problem.status() == 401
                  ? signIn.render(SignInHandler.asked(context), SignInPage.Reason.NEEDED, "")
                  : page.render(problem.status(), title, detail));
      case TEXT -> Answer.text(context, detail + "\n");
      default -> Answer.send(context, PROBLEM, json(context.request(), problem).toBuffer());
    }
  }

  /** The problem as RFC 9457 has it. */
  static JsonObject json(HttpServerRequest request, ProblemException problem) {
    String detail = String.valueOf(problem.getMessage());
    JsonObject json =
        new JsonObject()
            .put("type", "about:blank")
            .put("title", HttpResponseStatus.valueOf(problem.status()).reasonPhrase())
            .put("status", problem.status())
            .put("detail", detail);
    if (problem.status() >= 500) {
      return json;
    }
    Fault known = problem.fault();
    Fault fault = known == null ? Fault.of(problem.status(), request) : known;
    return json.put("errors", new JsonArray().add(fault.json(detail)));
  }

  /** The media type of a failure for this client: a page, text, or else problem+json. */
  static String wanted(RoutingContext context) {
    return Accepted.best(
        context.request().getHeader(HttpHeaders.ACCEPT), List.of(PROBLEM, JSON, TEXT, HTML));
  }

  /** What failed, for the client; what was not its fault is logged. */
  static ProblemException problem(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof ProblemException problem) {
      return problem;
    }
    if (failure instanceof RefusedException refused) {
      return new ProblemException(refused.status(), String.valueOf(refused.getMessage()));
    }
    if (failure instanceof LexiconException lexicon) {
      return new ProblemException(
          422, fault(context, lexicon.part()), String.valueOf(failure.getMessage()));
    }
    if (failure instanceof NoSuchArticleException || failure instanceof NoSuchFeedException) {
      return ProblemException.notFound("id", String.valueOf(failure.getMessage()));
    }
    if (failure instanceof StaleVersionException) {
      return new ProblemException(412, String.valueOf(failure.getMessage()));
    }
    if (failure instanceof NoRoomException) {
      LOG.error("The disk is full", failure);
      return new ProblemException(507, String.valueOf(failure.getMessage()));
    }
    if (failure instanceof ByteRange.UnsatisfiableException range) {
      context.response().headers().remove(HttpHeaders.CONTENT_LENGTH);
      context.response().headers().remove("Content-Disposition");
      context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
      context.response().putHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + range.length());
      return new ProblemException(416, String.valueOf(range.getMessage()));
    }
    if (context.statusCode() == 413) {
      return new ProblemException(413, tooLarge(context));
    }
    if (context.statusCode() >= 400 && context.statusCode() < 500) {
      return new ProblemException(context.statusCode(), "The request could not be understood.");
    }
    LOG.error("Request failed: " + RouteLine.nameOf(context), failure);
    return new ProblemException(
        500,
        "Something went wrong here, not with your request. Trying again may help; the log says"
            + " more.");
  }

  private static String tooLarge(RoutingContext context) {
    RouteLine line = RouteLine.of(context);
    BodyLimit limit = line == null ? null : line.limit();
    return limit == null ? "The request is too large." : limit.refusal();
  }

  /** A document is at fault as a whole, with the place in words; a form by its field. */
  private static Fault fault(RoutingContext context, LexiconException.Part part) {
    return context.request().method().equals(HttpMethod.PUT)
            || part == LexiconException.Part.DOCUMENT
        ? Fault.BODY_AS_A_WHOLE
        : Fault.field(context.request(), part.name().toLowerCase(Locale.ROOT));
  }
}
