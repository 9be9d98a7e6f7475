package dev.lectern.http;

import dev.lectern.speech.Voice;
import dev.lectern.speech.VoiceCatalog;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The voices that may be asked for, and the rates. */
final class VoicesHandler implements Handler<RoutingContext> {
  private final VoiceCatalog catalog;

  VoicesHandler(VoiceCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void handle(RoutingContext context) {
    JsonArray voices = new JsonArray();
    catalog
        .voices()
        .forEach(
            voice ->
                voices.add(
                    new JsonObject()
                        .put("id", voice.id())
                        .put("name", voice.name())
                        .put("language", voice.language())
                        .put("standard", voice.equals(catalog.standard()))
                        .put("minRate", Voice.MIN_RATE)
                        .put("maxRate", Voice.MAX_RATE)));
    Answer.tagged(context, "application/json", voices.toBuffer());
  }
}
