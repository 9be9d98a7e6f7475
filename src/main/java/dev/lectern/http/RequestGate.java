package dev.lectern.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands before all routes and refuses what a proxy in front may read otherwise than this service:
 * a body whose end is told in more than one way (RFC 9112, 6.3), and more than one host (3.2).
 */
final class RequestGate implements Handler<HttpServerRequest> {
  private final Handler<HttpServerRequest> next;

  RequestGate(Handler<HttpServerRequest> next) {
    this.next = next;
  }

  @Override
  public void handle(HttpServerRequest request) {
    ProblemException problem = problem(request);
    if (problem == null) {
      next.handle(request);
    } else {
      UnreadableRequest.answer(request, problem);
    }
  }

  private static @Nullable ProblemException problem(HttpServerRequest request) {
    List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    if (!codings.isEmpty() && !(codings.size() == 1 && isChunked(codings.get(0)))) {
      return ProblemException.badRequest(
          Fault.header("Transfer-Encoding"), "The only transfer encoding that is read is chunked.");
    }
    boolean told = request.version() == HttpVersion.HTTP_1_0 || request.authority() != null;
    if (!told || request.headers().getAll(HttpHeaders.HOST).size() > 1) {
      return ProblemException.badRequest(
          Fault.header("Host"), "A request has one Host: a name or an address, and a port.");
    }
    return null;
  }

  private static boolean isChunked(String coding) {
    return coding.strip().equalsIgnoreCase("chunked");
  }
}
