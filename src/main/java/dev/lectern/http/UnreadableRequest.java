package dev.lectern.http;

import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Answers what is no HTTP or too long to be read, which no route sees; the connection ends with it.
 */
final class UnreadableRequest implements Handler<HttpServerRequest> {
  @Override
  public void handle(HttpServerRequest request) {
    answer(request, problem(request.decoderResult()));
  }

  /** Answers with the problem; what else comes by this connection is not looked at. */
  static void answer(HttpServerRequest request, ProblemException problem) {
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, FailureHandler.PROBLEM)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        // Written whole before the connection goes, else its end could overtake the answer.
        .end(FailureHandler.json(request, problem).toBuffer())
        .onComplete(done -> request.connection().close());
  }

  private static ProblemException problem(DecoderResult result) {
    Throwable cause = result.cause();
    if (cause instanceof TooLongHttpLineException) {
      return new ProblemException(
          HttpResponseStatus.REQUEST_URI_TOO_LONG.code(),
          Fault.query(""),
          "The address is too long; allowed are " + WebServer.LONGEST_ADDRESS + " characters.");
    }
    if (cause instanceof TooLongHttpHeaderException) {
      return new ProblemException(
          HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.code(),
          Fault.header(""),
          "The headers are too long; allowed are "
              + WebServer.LONGEST_HEADERS
              + " characters in all.");
    }
    return ProblemException.badRequest(Fault.header(""), "This is no HTTP request.");
  }
}
