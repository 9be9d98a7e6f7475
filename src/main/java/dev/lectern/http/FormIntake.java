package dev.lectern.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.EOFException;

/**
 * Takes in one form. Vert.x's own body handler waits for ever for the end of a file that the form
 * breaks off in.
 */
final class FormIntake {
  private final RoutingContext context;
  private final int limit;
  private final boolean files;
  private long bytes;
  private int open;
  private boolean failed;

  FormIntake(RoutingContext context, int limit, boolean files) {
    this.context = context;
    this.limit = limit;
    this.files = files;
  }

  /**
   * Goes on to the next handler with the end of the form, or fails with 413.
   *
   * @param broken is told why the form can't be read
   */
  void start(Handler<Throwable> broken) {
    HttpServerRequest request = context.request();
    request
        .uploadHandler(this::file)
        .handler(this::count)
        .exceptionHandler(failure -> fail(() -> broken.handle(failure)))
        .endHandler(
            end -> {
              if (open > 0) {
                fail(() -> broken.handle(new EOFException()));
              } else if (!failed) {
                // A field may stand in the address too.
                request.params().addAll(request.formAttributes());
                context.next();
              }
            })
        .resume();
  }

  private void file(HttpServerFileUpload upload) {
    Buffer content = Buffer.buffer();
    open++;
    upload
        .handler(
            chunk -> {
              if (files && !failed) {
                content.appendBuffer(chunk);
              }
            })
        .endHandler(
            end -> {
              open--;
              new UploadedFile(upload.name(), upload.filename(), upload.contentType(), content)
                  .enter(context);
            });
  }

  private void count(Buffer chunk) {
    bytes += chunk.length();
    if (bytes > limit) {
      fail(() -> context.fail(413));
    }
  }

  private void fail(Runnable answer) {
    if (!failed) {
      failed = true;
      answer.run();
    }
  }
}
