package dev.lectern.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.List;

/** The service's HTTP server. */
public final class WebServer {
  /** Small, so that a stalled listener holds little in the kernel. */
  private static final int SEND_BUFFER = 128 << 10;

  private final Vertx vertx;
  private final Router router;
  private final List<RouteLine> lines;

  public WebServer(Vertx vertx, Service service) {
    this.vertx = vertx;
    this.router = Router.router(vertx);
    FailureHandler failures = new FailureHandler();
    router.route().handler(SecurityHeaders::set);
    router.route().handler(new WellFormedAddress(failures));
    router.route().handler(SameOrigin::requireForChanges);

    Dictionaries dictionaries = new Dictionaries(service.store());
    Routes routes = new Routes(router);
    LibraryRoutes.add(routes, service);
    EditingRoutes.add(routes, service.store());
    DictionaryRoutes.add(routes, service.store(), dictionaries);
    PartsRoutes.add(routes, service.store());
    MendingRoutes.add(routes, service, dictionaries);
    // After the dictionary's and the parts' documents, which look like a passage's files.
    ReadingRoutes.add(routes, service);
    FeedRoutes.add(routes, service.following());
    SiteRoutes.add(routes, service);
    this.lines = routes.lines();

    // Last: a line's own failure handler goes before it.
    router.route().handler(new UnknownRouteHandler(router)).failureHandler(failures);
  }

  /** The table of routes, in the order in which they are tried. */
  List<RouteLine> routes() {
    return lines;
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
            .setSendBufferSize(SEND_BUFFER)
            .setMaxFormAttributeSize(BodyLimit.largest());
    return vertx.createHttpServer(options).requestHandler(router).listen(port, host);
  }
}
