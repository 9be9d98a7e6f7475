package dev.lectern.article.fetch;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import java.net.InetAddress;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** Gets a page by its address, from public servers only, within limits of time and size. */
public final class Fetcher {
  /** Look-ups at once. They have threads of their own: the callers' may all be waiting for them. */
  private static final int LOOK_UPS = 16;

  private final FetchRules rules;
  private final Gate gate;
  private final Caller caller;
  private final Unpacker unpacker;
  private final WorkerExecutor lookUps;

  public Fetcher(Vertx vertx, FetchRules rules) {
    this(vertx, rules, Resolver.SYSTEM, new HttpClientOptions());
  }

  Fetcher(Vertx vertx, FetchRules rules, Resolver resolver, HttpClientOptions options) {
    this.rules = rules;
    this.gate = new Gate(rules.allowed(), resolver);
    this.caller = new Caller(vertx, options, rules.bytes());
    this.unpacker = new Unpacker(rules.bytes());
    this.lookUps = vertx.createSharedWorkerExecutor("lectern-look-up", LOOK_UPS);
  }

  /**
   * Gets the page that stands at an address; blocks, up to the rules' time.
   *
   * @throws FetchException when there is none to be had; the message says why to a reader
   */
  public FetchedPage fetch(String address) throws FetchException {
    Deadline deadline = new Deadline(rules.time());
    WebAddress here = WebAddress.parse(address);
    Set<WebAddress> seen = new HashSet<>();
    List<InetAddress> servers = pass(here, deadline);
    while (true) {
      seen.add(here);
      Reply reply = caller.get(here, servers, deadline);
      String location = reply.location();
      if (location == null) {
        return page(here, reply);
      }
      try {
        here = here.resolve(location);
        servers = pass(here, deadline);
      } catch (FetchException e) {
        throw e.afterRedirect();
      }
      if (seen.contains(here)) {
        throw FetchException.server(
            "The site leads in a circle. It may want cookies: open it in your browser, and paste"
                + " its text here.");
      }
      if (seen.size() > rules.redirects()) {
        throw FetchException.server(
            "The site leads on more than " + rules.redirects() + " times; Lectern stops there.");
      }
    }
  }

  private List<InetAddress> pass(WebAddress address, Deadline deadline) {
    try {
      return deadline.await(lookUps.executeBlocking(() -> gate.pass(address.host()), false));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FetchException refused) {
        throw refused;
      }
      throw new IllegalStateException("The look-up of " + address.host() + " failed", e);
    }
  }

  private FetchedPage page(WebAddress address, Reply reply) {
    if (reply.status() != Status.OK) {
      throw Status.refusal(
          reply.status(), reply.header(HttpHeaders.RETRY_AFTER), Clock.systemUTC());
    }
    MediaType type = reply.type();
    if (type != null && !type.isReadable()) {
      throw type.refusal();
    }
    byte[] body = unpacker.unpack(reply.body(), reply.header(HttpHeaders.CONTENT_ENCODING));
    return new Body(body, type).page(address.toUri());
  }
}
