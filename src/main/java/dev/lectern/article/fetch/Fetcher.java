package dev.lectern.article.fetch;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Gets a page by its address, from public servers only, within limits of time and size. */
public final class Fetcher {
  /** Look-ups at once. They have threads of their own: the callers' may all be waiting for them. */
  private static final int LOOK_UPS = 16;

  /** Characters of an ETag that are kept: servers send some dozens. */
  private static final int LONGEST_VALIDATOR = 1_000;

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
    Found found = find(address, Inquiry.page());
    return page(found.at(), found.reply(), Wanted.PAGE);
  }

  /**
   * Gets the feed at an address if it has changed, or the page that stands there; blocks, up to the
   * rules' time.
   *
   * @param etag what the last answer had as such; null for none
   * @param modified what the last answer had as Last-Modified; null for none
   * @throws FetchException when there is none to be had; the message says why to a reader
   */
  public FetchedFeed fetchFeed(String address, @Nullable String etag, @Nullable String modified)
      throws FetchException {
    Found found = find(address, Inquiry.feed(etag, modified));
    Reply reply = found.reply();
    URI next = found.moved().toUri();
    if (reply.status() == Status.NOT_MODIFIED && (etag != null || modified != null)) {
      return new FetchedFeed(next, null, etag, modified);
    }
    return new FetchedFeed(
        next,
        page(found.at(), reply, Wanted.FEED),
        validator(reply, HttpHeaders.ETAG),
        validator(reply, HttpHeaders.LAST_MODIFIED));
  }

  /**
   * The address as it is asked for: with a host in lower case, and encoded.
   *
   * @throws FetchException when it is no address of a web page; the message says why to a reader
   */
  public static URI address(String text) throws FetchException {
    return WebAddress.parse(text).toUri();
  }

  /**
   * Where a link leads.
   *
   * @param base the address of what it stands in
   * @throws FetchException when that is no address of a web page
   */
  public static URI address(URI base, String link) throws FetchException {
    return WebAddress.parse(base.toString()).resolve(link).toUri();
  }

  /**
   * Where the way from address to address ended.
   *
   * @param moved the last address to which only redirects for good led
   */
  private record Found(WebAddress at, Reply reply, WebAddress moved) {}

  private Found find(String address, Inquiry inquiry) {
    Deadline deadline = new Deadline(rules.time());
    WebAddress here = WebAddress.parse(address);
    WebAddress moved = here;
    Set<WebAddress> seen = new HashSet<>();
    List<InetAddress> servers = pass(here, deadline);
    while (true) {
      seen.add(here);
      Reply reply = caller.get(here, servers, inquiry, deadline);
      String location = reply.location();
      if (location == null) {
        return new Found(here, reply, moved);
      }
      boolean forGood = here.equals(moved) && Status.isMoved(reply.status());
      try {
        here = here.resolve(location);
        servers = pass(here, deadline);
      } catch (FetchException e) {
        throw e.afterRedirect();
      }
      moved = forGood ? here : moved;
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

  private static @Nullable String validator(Reply reply, CharSequence name) {
    String value = reply.header(name);
    return value == null || value.length() > LONGEST_VALIDATOR ? null : value;
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

  private FetchedPage page(WebAddress address, Reply reply, Wanted wanted) {
    if (reply.status() != Status.OK) {
      throw Status.refusal(
          reply.status(), reply.header(HttpHeaders.RETRY_AFTER), Clock.systemUTC());
    }
    MediaType type = reply.type();
    if (type != null && !wanted.takes(type)) {
      throw type.refusal();
    }
    byte[] body = unpacker.unpack(reply.body(), reply.header(HttpHeaders.CONTENT_ENCODING));
    return new Body(body, type).page(address.toUri());
  }
}
