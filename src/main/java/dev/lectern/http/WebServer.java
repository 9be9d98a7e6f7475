package dev.lectern.http;

import dev.lectern.http.page.AccessibilityPage;
import dev.lectern.http.page.DictionaryPage;
import dev.lectern.http.page.LibraryPage;
import dev.lectern.http.page.MendPage;
import dev.lectern.http.page.OfflinePage;
import dev.lectern.http.page.PartsPage;
import dev.lectern.http.page.RemovedPage;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.StaticHandler;

/** The service's HTTP server. */
public final class WebServer {
  /** Bytes of a posted article: a book of 1,500 pages. */
  private static final long LARGEST_BODY = 10L << 20;

  /** Bytes of a title and its tags, with room to spare. */
  private static final long LARGEST_FORM = 64L << 10;

  /** Characters of an address with a search of 200 letters, each of them escaped. */
  static final int LONGEST_ADDRESS = 8 << 10;

  /** Characters; browsers send a tenth of it. */
  static final int LONGEST_HEADERS = 16 << 10;

  /** Small, so that a stalled listener holds little in the kernel. */
  private static final int SEND_BUFFER = 128 << 10;

  /**
   * Where {@code web/} stands on the class path. The static handler looks in the working folder
   * first: there may be some folder "web" of another kind there, but hardly this one.
   */
  private static final String FILES = "dev/lectern/web";

  private static final String ARTICLE = "/articles/(?<id>[a-z0-9-]+)";
  private static final String PASSAGE = ARTICLE + "/(?<passage>[a-z0-9-]+)";
  private static final String EARLIER = ARTICLE + "/history/(?<number>[0-9]{1,18})";
  private static final String DICTIONARY = ARTICLE + "/dictionary";
  private static final String PARTS = ARTICLE + "/parts";
  private static final String EXTENSION = "\\.(?<extension>[a-z0-9]+)";

  private final Vertx vertx;
  private final Service service;

  public WebServer(Vertx vertx, Service service) {
    this.vertx = vertx;
    this.service = service;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any free one; the answer's {@code actualPort} tells which
   */
  public Future<HttpServer> start(String host, int port) {
    Router router = Router.router(vertx);
    LibraryPage libraryPage = new LibraryPage();
    MendPage mendPage = new MendPage();
    router.post("/articles").failureHandler(new AddFailureHandler(service, libraryPage));
    DictionaryPage dictionaryPage = new DictionaryPage();
    router
        .postWithRegex(DICTIONARY + "(?:/remove|/import)?")
        .failureHandler(new DictionaryFailureHandler(service.store(), dictionaryPage));
    FailureHandler failures = new FailureHandler();
    router.route().failureHandler(failures);
    router.route().handler(SecurityHeaders::set);
    router.route().handler(new WellFormedAddress(failures));
    router.route().handler(SameOrigin::requireForChanges);

    get(router, "/", new LibraryHandler(service.store(), libraryPage));
    get(router, "/articles", new ArticlesHandler(service.store()));
    get(router, "/tags", context -> TagsHandler.answer(service.store(), context));
    RemovedPage removedPage = new RemovedPage();
    get(
        router,
        "/removed",
        context -> RemovedHandler.answer(service.store(), removedPage, context));
    get(router, ARTICLE, new EntryHandler(service));
    get(router, ARTICLE, new ReadingPageHandler(service));
    HistoryHandler history = new HistoryHandler(service.store());
    get(router, ARTICLE + "/edit", history::edit);
    get(router, ARTICLE + "/history", history::list);
    get(router, EARLIER, history::look);
    get(router, ARTICLE + "/remove", new RemovePageHandler(service.store()));
    get(router, DICTIONARY, new DictionaryPageHandler(service.store(), dictionaryPage));
    get(router, DICTIONARY + "\\.pls", new DictionaryFileHandler(service.store()));
    PartsPage partsPage = new PartsPage();
    get(router, PARTS, new PartsPageHandler(service.store(), partsPage));
    get(router, PARTS + "\\.json", new PartsFileHandler(service.store()));
    get(router, ARTICLE + EXTENSION, new ArticleFileHandler(service));
    get(router, PASSAGE + EXTENSION, new PassageFileHandler(service));
    get(router, PASSAGE + "/explain\\.json", new ExplanationHandler(service));
    get(router, PASSAGE + "/explain", new ExplainPageHandler(service));
    get(router, PASSAGE + "/mend", new MendPageHandler(service, mendPage));
    get(router, PASSAGE + "/trial\\.wav", new TrialHandler(service));
    get(router, "/accessibility", page(new AccessibilityPage().render()));
    get(router, "/offline", page(new OfflinePage().render()));
    get(router, "/worker\\.js", new RootFileHandler("worker.js", "text/javascript; charset=utf-8"));
    get(
        router,
        "/manifest\\.webmanifest",
        new RootFileHandler("manifest.webmanifest", "application/manifest+json"));
    ApiHandler api = new ApiHandler(vertx);
    get(router, "/openapi\\.json", api::document);
    get(router, "/api", api::page);
    get(router, "/voices", new VoicesHandler(service.voices()));
    get(router, "/health/(?<kind>live|ready)", new HealthHandler(service.store()));

    router
        .post("/articles")
        .handler(Uploads.body(LARGEST_BODY))
        .handler(new AddArticleHandler(service));
    router
        .post(OfferHandler.PATH)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(new OfferHandler(service.extractor()));
    router
        .post("/settings")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(new SettingsHandler());
    EditArticleHandler edit = new EditArticleHandler(service.store());
    router
        .routeWithRegex(HttpMethod.PATCH, ARTICLE)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_FORM))
        .handler(edit);
    router
        .postWithRegex(ARTICLE + "/edit")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_FORM))
        .handler(edit::form);
    router
        .postWithRegex(EARLIER)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_FORM))
        .handler(history::bringBack);
    router.postWithRegex(ARTICLE + "/undelete").handler(new UndeleteHandler(service.store()));
    RemoveArticleHandler remove = new RemoveArticleHandler(service.store());
    router.deleteWithRegex(ARTICLE).handler(remove);
    router.postWithRegex(ARTICLE + "/remove").handler(remove);

    Dictionaries dictionaries = new Dictionaries(service.store());
    router
        .putWithRegex(DICTIONARY + "\\.pls")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(new PutDictionaryHandler(dictionaries));
    router
        .deleteWithRegex(DICTIONARY + "\\.pls")
        .handler(new DeleteDictionaryHandler(dictionaries));
    router
        .postWithRegex(DICTIONARY)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(new KeepEntryHandler(dictionaries));
    router
        .postWithRegex(DICTIONARY + "/remove")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(new RemoveEntryHandler(dictionaries));
    router
        .postWithRegex(DICTIONARY + "/import")
        .handler(Uploads.body(LARGEST_BODY))
        .handler(new ImportDictionaryHandler(dictionaries));

    router
        .putWithRegex(PARTS + "\\.json")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(new PutPartsHandler(service.store()));
    router
        .postWithRegex(PARTS)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(new ChoosePartsHandler(service.store(), partsPage));

    router
        .postWithRegex(PASSAGE + "/mend")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(new KeepMendingHandler(service, dictionaries, mendPage));

    router
        .route("/web/*")
        .handler(StaticHandler.create(FILES).setCachingEnabled(false).setIncludeHidden(false));
    router.route().handler(new UnknownRouteHandler(router));

    HttpServerOptions options =
        new HttpServerOptions()
            .setCompressionSupported(true)
            .setSendBufferSize(SEND_BUFFER)
            .setMaxInitialLineLength(LONGEST_ADDRESS)
            .setMaxHeaderSize(LONGEST_HEADERS)
            .setMaxFormAttributeSize((int) LARGEST_BODY);
    return vertx
        .createHttpServer(options)
        .requestHandler(router)
        .invalidRequestHandler(new UnreadableRequest())
        .listen(port, host);
  }

  /** A page that is the same for everyone. */
  private static Handler<RoutingContext> page(String html) {
    return context -> {
      context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
      Answer.html(context, html);
    };
  }

  private static void get(Router router, String path, Handler<RoutingContext> handler) {
    router.routeWithRegex(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(handler);
  }
}
