package dev.lectern.http;

import static dev.lectern.http.access.Access.PUBLIC;

import dev.lectern.http.page.AccessibilityPage;
import dev.lectern.http.page.OfflinePage;
import dev.lectern.http.page.PrivacyPage;
import dev.lectern.http.page.WebVersion;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import java.time.Duration;

/** What is the same whatever the library holds. */
final class SiteRoutes {
  /**
   * Where {@code web/} stands on the class path. The static handler looks in the working folder
   * first: there may be some folder "web" of another kind there, but hardly this one.
   */
  private static final String FILES = "dev/lectern/web";

  private static final long YEAR = Duration.ofDays(365).toSeconds();

  private SiteRoutes() {}

  static void add(Routes routes, Service service, ApiHandler api) {
    routes.get(PUBLIC, "/accessibility", page(new AccessibilityPage().render()));
    routes.get(PUBLIC, "/offline", page(new OfflinePage().render()));
    routes.get(PUBLIC, "/privacy", page(new PrivacyPage().render()));
    routes.post(PUBLIC, "/settings", BodyLimit.FORM, new SettingsHandler());
    routes.get(
        PUBLIC, "/worker.js", new RootFileHandler("worker.js", "text/javascript; charset=utf-8"));
    routes.get(
        PUBLIC,
        "/manifest.webmanifest",
        new RootFileHandler("manifest.webmanifest", "application/manifest+json"));
    routes.get(PUBLIC, "/openapi.json", api::document);
    routes.get(PUBLIC, "/api", api::page);
    routes.get(PUBLIC, "/voices", new VoicesHandler(service.voices()));
    HealthHandler health = new HealthHandler(service.store());
    routes.get(PUBLIC, "/health/live", health::live);
    routes.get(PUBLIC, "/health/ready", health::ready);
    routes.files("/web/" + WebVersion.VALUE, new FilesHandler(files().setMaxAgeSeconds(YEAR)));
    routes.files("/web", new FilesHandler(files().setCachingEnabled(false)));
  }

  private static StaticHandler files() {
    return StaticHandler.create(FILES).setIncludeHidden(false).setDefaultContentEncoding("UTF-8");
  }

  /** A page that is the same for everyone. */
  private static Handler<RoutingContext> page(String html) {
    return context -> {
      context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
      Answer.html(context, html);
    };
  }
}
