package dev.lectern.http;

import dev.lectern.spoken.lexicon.PlsReader;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Puts a W3C Pronunciation Lexicon in the place of an article's dictionary. */
final class PutDictionaryHandler implements Handler<RoutingContext> {
  private static final List<String> TYPES =
      List.of(DictionaryFileHandler.TYPE, "application/xml", "text/xml");

  private final Dictionaries dictionaries;

  PutDictionaryHandler(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public void handle(RoutingContext context) {
    BodyType.require(context, TYPES);
    Buffer body = context.body().buffer();
    byte[] document = body == null ? new byte[0] : body.getBytes();
    dictionaries
        .change(context, before -> PlsReader.read(document))
        .onSuccess(
            article ->
                context
                    .response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ETAG, DictionaryDocument.of(article).etag())
                    .end())
        .onFailure(context::fail);
  }
}
