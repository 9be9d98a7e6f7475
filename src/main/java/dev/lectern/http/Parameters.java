package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.narration.Delivery;
import dev.lectern.speech.Voice;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.speech.VoiceInfo;
import io.vertx.core.http.HttpServerRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks what a URL asks for; what is wrong is a 400 that says what is allowed. */
final class Parameters {
  private Parameters() {}

  static Delivery delivery(HttpServerRequest request, VoiceCatalog catalog) {
    return new Delivery(voice(request.getParam("voice"), catalog), rate(request.getParam("rate")));
  }

  static Passage passage(Article article, String id) {
    return article
        .passage(id)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "The article \"" + article.title().text() + "\" has no passage " + id + "."));
  }

  private static VoiceInfo voice(@Nullable String id, VoiceCatalog catalog) {
    if (id == null || id.isEmpty()) {
      return catalog.standard();
    }
    String known = catalog.voices().stream().map(VoiceInfo::id).collect(Collectors.joining(", "));
    return catalog
        .find(id)
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    "There is no voice \"" + id + "\"; there are: " + known + "."));
  }

  private static double rate(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return 1;
    }
    try {
      double rate = Double.parseDouble(text);
      if (rate >= Voice.MIN_RATE && rate <= Voice.MAX_RATE) {
        return rate;
      }
    } catch (NumberFormatException e) {
      // Answered below, as a number out of range is.
    }
    throw ProblemException.badRequest(
        "The rate is \""
            + text
            + "\"; allowed are numbers from "
            + Voice.MIN_RATE
            + " to "
            + Voice.MAX_RATE
            + ".");
  }
}
