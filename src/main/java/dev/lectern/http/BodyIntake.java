package dev.lectern.http;

import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Takes in the body of a request: a form by its fields and files, anything else as it is. A body
 * that is too large is a 413, one that breaks off or can't be read a 400; a form whose type does
 * not tell how to read it is a 415.
 */
final class BodyIntake implements Handler<RoutingContext> {
  private final int limit;
  private final boolean files;
  private final BodyHandler other;

  /**
   * @param limit most bytes
   * @param files whether those of a form are wanted; else they are read past
   */
  BodyIntake(int limit, boolean files) {
    this.limit = limit;
    this.files = files;
    this.other = BodyHandler.create(false).setBodyLimit(limit);
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    String expectation = request.getHeader(HttpHeaders.EXPECT);
    if (expectation != null && !expectation.equalsIgnoreCase("100-continue")) {
      throw new ProblemException(
          417, Fault.header("Expect"), "The only expectation that is met here is 100-continue.");
    }
    if (!BodyType.isReadAsForm(context)) {
      other.handle(context);
      request.exceptionHandler(failure -> refuse(context, failure));
      return;
    }
    expectForm(context);
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > limit) {
      context.fail(413);
      return;
    }
    if (expectation != null) {
      context.response().writeContinue();
    }
    new FormIntake(context, limit, files).start(failure -> refuse(context, failure));
  }

  /** Has the form's fields read. */
  private static void expectForm(RoutingContext context) {
    if (BodyType.lacksBoundary(context)) {
      throw unreadable();
    }
    try {
      context.request().setExpectMultipart(true);
    } catch (RuntimeException e) {
      // What reads the header has one exception for a charset, another for a boundary, and so on.
      throw unreadable();
    }
  }

  private static ProblemException unreadable() {
    return new ProblemException(
        415,
        "The content type of a form in parts must tell its boundary, and no charset that is not"
            + " known here; UTF-8 is.");
  }

  private static void refuse(RoutingContext context, Throwable failure) {
    if (context.response().closed()) {
      return;
    }
    context.fail(
        ProblemException.badRequest(
            Fault.BODY_AS_A_WHOLE,
            failure instanceof TooManyFormFieldsException
                ? "The form has too many fields; allowed are 256."
                : "The body is broken, or ends before all of it came."));
  }
}
