package dev.lectern.article.fetch;

import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server for a page at an IP address that was checked, under the name that was asked for.
 */
final class Caller {
  /** Says who asks, and that a person does: Lectern opens what its reader asks for or follows. */
  static final String AGENT = "Lectern/0.1.0 (reads a page aloud at its reader's request)";

  /** Bytes of a reply's head: some sites send long policies and cookies. */
  private static final int LARGEST_HEAD = 64 << 10;

  private final HttpClient client;
  private final int mostBytes;

  /**
   * @param options of the client; how connections are trusted
   * @param mostBytes of a reply's body
   */
  Caller(Vertx vertx, HttpClientOptions options, int mostBytes) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions(options)
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setMaxHeaderSize(LARGEST_HEAD)
                .setMaxInitialLineLength(LARGEST_HEAD));
    this.mostBytes = mostBytes;
  }

  /**
   * @param at IP addresses of its host, tried in their order until one can be connected to
   */
  Reply get(WebAddress address, List<InetAddress> at, Inquiry inquiry, Deadline deadline) {
    for (Iterator<InetAddress> servers = at.iterator(); ; ) {
      try {
        return get(address, servers.next(), inquiry, deadline);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof ConnectException) || !servers.hasNext()) {
          throw failure(address, deadline, e.getCause());
        }
      }
    }
  }

  private Reply get(WebAddress address, InetAddress server, Inquiry inquiry, Deadline deadline)
      throws ExecutionException {
    RequestOptions options =
        new RequestOptions()
            .setServer(
                SocketAddress.inetSocketAddress(new InetSocketAddress(server, address.port())))
            .setHost(address.authority())
            .setPort(address.port())
            .setSsl(address.secure())
            .setURI(address.target())
            // Half of what is left, so that another IP address can be tried.
            .setConnectTimeout(Math.max(1, deadline.left() / 2))
            .putHeader(HttpHeaders.USER_AGENT, AGENT)
            .putHeader(HttpHeaders.ACCEPT, inquiry.wanted().accepted())
            .putHeader(HttpHeaders.ACCEPT_ENCODING, Unpacker.ACCEPTED);
    inquiry.headers().forEach(options::putHeader);
    Future<HttpClientRequest> request = client.request(options);
    try {
      return deadline.await(
          request.compose(
              made ->
                  made.exceptionHandler(Caller::isKnown)
                      .send()
                      .compose(response -> reply(made, response, inquiry.wanted()))));
    } finally {
      // Whatever has come or is yet to come: nobody waits for it.
      request.onSuccess(HttpClientRequest::reset);
    }
  }

  /** A fault of a request that nobody waits for, or whose future tells it; else it is logged. */
  private static void isKnown(Throwable fault) {}

  private Future<Reply> reply(
      HttpClientRequest request, HttpClientResponse response, Wanted wanted) {
    Reply head = new Reply(response.statusCode(), response.headers(), new byte[0]);
    if (!head.is(wanted)) {
      response.exceptionHandler(Caller::isKnown);
      request.reset();
      return Future.succeededFuture(head);
    }
    Promise<Reply> reply = Promise.promise();
    Buffer body = Buffer.buffer();
    response.handler(
        part -> {
          if (body.length() + part.length() > mostBytes) {
            reply.tryFail(Unpacker.tooBig(mostBytes));
            request.reset();
          } else {
            body.appendBuffer(part);
          }
        });
    response.exceptionHandler(reply::tryFail);
    response.endHandler(
        end -> reply.tryComplete(new Reply(head.status(), head.headers(), body.getBytes())));
    return reply.future();
  }

  private static FetchException failure(
      WebAddress address, Deadline deadline, @Nullable Throwable cause) {
    if (cause instanceof FetchException told) {
      return told;
    }
    if (cause instanceof TimeoutException) {
      return deadline.passed();
    }
    if (cause instanceof SSLException) {
      return FetchException.server(
          "The site could not prove that it is "
              + address.host()
              + ": its certificate is not valid. Lectern does not read what may be another's.");
    }
    if (cause instanceof ConnectException) {
      return FetchException.server(
          "The host " + address.host() + " does not answer. Try again later.");
    }
    return FetchException.server(
        cause instanceof TooLongFrameException
            ? "The site's answer begins with more than " + (LARGEST_HEAD >> 10) + " KB of headers."
            : "The site broke off its answer, or sent one that is no web page. Try again later.");
  }
}
