package dev.lectern.http;

import dev.lectern.log.FaultLog;
import dev.lectern.narration.Rendition;
import dev.lectern.narration.RenditionReader;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * Moves a rendition to a listener at the listener's pace, one chunk in flight: a slow listener
 * costs that one chunk, one who hangs up stops the work. Lives on the request's event loop.
 */
final class Pump {
  /**
   * Two chunks fill a socket's send buffer; small enough that 1,000 stalled listeners cost 64 MB.
   */
  private static final int CHUNK = 64 << 10;

  private static final FaultLog LOG = new FaultLog(Pump.class);

  private final RoutingContext request;
  private final HttpServerResponse response;
  private final Context loop;
  private final RenditionReader reader;
  private boolean writing;
  private boolean reading;
  private boolean again;
  private boolean over;

  Pump(RoutingContext request, Rendition rendition, long from, long to) {
    this.request = request;
    this.response = request.response();
    this.loop = Objects.requireNonNull(Vertx.currentContext());
    this.reader = rendition.open(from, to, () -> loop.runOnContext(nothing -> move()));
  }

  void start() {
    response.closeHandler(nothing -> stop());
    response.exceptionHandler(failure -> stop());
    move();
  }

  /**
   * Reads on a worker thread, since disks block; then writes, and goes on when the write is done.
   */
  private void move() {
    if (over || writing) {
      return;
    }
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    again = false;
    request
        .vertx()
        .executeBlocking(this::read, false)
        .onComplete(
            chunk -> {
              reading = false;
              if (over) {
                reader.close();
              } else {
                write(chunk);
              }
            },
            failure -> {
              reading = false;
              fail(failure);
            });
  }

  private Chunk read() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    int count = reader.read(bytes);
    return new Chunk(Buffer.buffer(Arrays.copyOf(bytes.array(), Math.max(count, 0))), count < 0);
  }

  private record Chunk(Buffer bytes, boolean last) {}

  private void write(Chunk chunk) {
    if (chunk.last()) {
      stop();
      response.end();
    } else if (chunk.bytes().length() > 0) {
      writing = true;
      response
          .write(chunk.bytes())
          .onComplete(
              done -> {
                writing = false;
                move();
              },
              failure -> stop());
    } else if (again) {
      move();
    }
  }

  /**
   * The status is sent and can't be taken back: a connection that breaks off is how HTTP says that
   * bytes are missing.
   */
  private void fail(Throwable failure) {
    LOG.warn("Audio broke off: " + RouteLine.nameOf(request), failure);
    stop();
    if (response.headWritten()) {
      request.request().connection().close();
    } else {
      response.headers().clear();
      request.fail(failure);
    }
  }

  private void stop() {
    over = true;
    if (!reading) {
      reader.close();
    }
  }
}
