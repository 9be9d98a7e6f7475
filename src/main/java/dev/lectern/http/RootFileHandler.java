package dev.lectern.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that browsers look for at the root, so that it may speak for the whole site. */
final class RootFileHandler implements Handler<RoutingContext> {
  private final String type;
  private final Buffer body;

  /** Reads {@code web/<name>} from the class path; a missing file shows at start-up. */
  RootFileHandler(String name, String type) {
    this.type = type;
    try (InputStream in = RootFileHandler.class.getResourceAsStream("/dev/lectern/web/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no file web/" + name);
      }
      body = Buffer.buffer(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("web/" + name, e);
    }
  }

  @Override
  public void handle(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    Answer.send(context, type, body);
  }
}
