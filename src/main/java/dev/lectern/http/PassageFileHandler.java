package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.audio.AudioFormat;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Timeline;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;

/** A passage as a file: its audio or its word times. */
final class PassageFileHandler implements Handler<RoutingContext> {
  private final Service service;

  PassageFileHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    String extension = context.pathParam("format");
    Optional<AudioFormat> format = AudioFormats.find(extension);
    if (format.isPresent()) {
      audio(context, format.get());
    } else if (extension.equals("json")) {
      times(context, "application/json", TimelineText::json);
    } else if (extension.equals("vtt")) {
      times(context, "text/vtt; charset=utf-8", TimelineText::webVtt);
    } else {
      throw AudioFormats.unknown(extension, "json, vtt");
    }
  }

  private void audio(RoutingContext context, AudioFormat format) {
    Delivery delivery = Parameters.delivery(context.request(), service.voices());
    String passage = context.pathParam("passage");
    String name = context.pathParam("id") + "-" + passage + "." + format.extension();
    Library.answer(
        service.store(),
        context,
        article ->
            service
                .narrator()
                .passage(article, Parameters.passage(article, passage), delivery, format),
        rendition -> AudioResponse.send(context, rendition, name));
  }

  private void times(RoutingContext context, String type, Function<Timeline, String> form) {
    Delivery delivery = Parameters.delivery(context.request(), service.voices());
    Library.answer(
        service.store(),
        context,
        article -> plan(article, context.pathParam("passage"), delivery),
        plan -> {
          // The offsets depend on the text beside the sound, hence the passage's id, its text's
          // digest.
          String etag = '"' + plan.digest() + "-" + plan.passage().id() + '"';
          Freshness.tag(context, etag);
          if (!Freshness.notModified(context, etag)) {
            Answer.send(context, type, Buffer.buffer(form.apply(plan)));
          }
        });
  }

  private Timeline plan(Article article, String passage, Delivery delivery) {
    return service.narrator().plan(article, Parameters.passage(article, passage), delivery);
  }
}
