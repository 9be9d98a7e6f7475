package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.Passage;
import dev.lectern.audio.AudioFormat;
import dev.lectern.narration.Delivery;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article as a file: its audio, its data, its text. */
final class ArticleFileHandler implements Handler<RoutingContext> {
  private final Service service;

  ArticleFileHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    String extension = context.pathParam("format");
    Optional<AudioFormat> format = AudioFormats.find(extension);
    if (format.isPresent()) {
      audio(context, format.get());
    } else if (extension.equals("json")) {
      Library.answer(
          service.store(),
          context,
          ArticleJson::write,
          json -> Answer.tagged(context, "application/json", Buffer.buffer(json)));
    } else if (extension.equals("txt")) {
      Library.answer(
          service.store(),
          context,
          ArticleFileHandler::text,
          text -> Answer.tagged(context, "text/plain; charset=utf-8", Buffer.buffer(text)));
    } else {
      throw AudioFormats.unknown(extension, "json, txt");
    }
  }

  private void audio(RoutingContext context, AudioFormat format) {
    Delivery delivery = Parameters.delivery(context.request(), service.voices());
    String name = context.pathParam("id") + "." + format.extension();
    Library.answer(
        service.store(),
        context,
        article -> service.narrator().article(article, delivery, format),
        rendition -> AudioResponse.send(context, rendition, name));
  }

  private static String text(Article article) {
    return article.passages().stream()
        .map(Passage::text)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }
}
