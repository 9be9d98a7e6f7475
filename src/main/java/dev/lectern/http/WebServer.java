package dev.lectern.http;

import dev.lectern.http.access.AccessControl;
import dev.lectern.http.access.TlsFiles;
import dev.lectern.http.page.SignInPage;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The service's HTTP server. */
public final class WebServer {
  /** Characters of an address with a search of 200 letters, each of them escaped. */
  static final int LONGEST_ADDRESS = 8 << 10;

  /** Characters; browsers send a tenth of it. */
  static final int LONGEST_HEADERS = 16 << 10;

  /** Small, so that a stalled listener holds little in the kernel. */
  private static final int SEND_BUFFER = 128 << 10;

  private final Vertx vertx;
  private final @Nullable TlsFiles tls;
  private final Router router;
  private final List<RouteLine> lines;

  /**
   * @param tls null for plain HTTP
   */
  public WebServer(Vertx vertx, Service service, AccessControl access, @Nullable TlsFiles tls) {
    this.vertx = vertx;
    this.tls = tls;
    this.router = Router.router(vertx);
    SignInPage signIn = new SignInPage();
    FailureHandler failures = new FailureHandler(signIn);
    router.route().handler(access::identify);
    router.route().handler(SecurityHeaders::set);
    router.route().handler(new WellFormedAddress(failures));
    router.route().handler(SameOrigin::requireForChanges);

    Dictionaries dictionaries = new Dictionaries(service.store());
    Routes routes = new Routes(router, access);
    LibraryRoutes.add(routes, service, access);
    EditingRoutes.add(routes, service.store());
    DictionaryRoutes.add(routes, service.store(), dictionaries);
    PartsRoutes.add(routes, service.store());
    MendingRoutes.add(routes, service, dictionaries);
    // After the dictionary's and the parts' documents, which look like a passage's files.
    ReadingRoutes.add(routes, service);
    FeedRoutes.add(routes, service.following());
    SignInRoutes.add(routes, new SignInHandler(access, signIn));
    SiteRoutes.add(routes, service, new ApiHandler(vertx));
    this.lines = routes.lines();

    // Last: a line's own failure handler goes before it.
    router.route().handler(new UnknownRouteHandler(router)).failureHandler(failures);
  }

  /** The table of routes, in the order in which they are tried. */
  List<RouteLine> routes() {
    return lines;
  }

  /** What really answers, with the lines of the table and all else. */
  Router router() {
    return router;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any free one; the answer's {@code actualPort} tells which
   */
  public Future<HttpServer> start(String host, int port) {
    HttpServerOptions options =
        new HttpServerOptions()
            .setCompressionSupported(true)
            // Its requests would go past the limits of lines and headers that are set here.
            .setHttp2ClearTextEnabled(false)
            .setSendBufferSize(SEND_BUFFER)
            .setMaxInitialLineLength(LONGEST_ADDRESS)
            .setMaxHeaderSize(LONGEST_HEADERS)
            .setMaxFormAttributeSize(BodyLimit.largest());
    if (tls != null) {
      tls.applyTo(options);
    }
    Future<HttpServer> server =
        vertx
            .createHttpServer(options)
            .requestHandler(new RequestGate(router))
            .invalidRequestHandler(new UnreadableRequest())
            .listen(port, host);
    return tls == null
        ? server
        : server.recover(failure -> Future.failedFuture(tls.explain(failure)));
  }
}
