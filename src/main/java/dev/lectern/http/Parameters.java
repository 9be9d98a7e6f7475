package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.http.page.ReadingSetting;
import dev.lectern.http.page.ReadingSettings;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.PauseLengths;
import dev.lectern.narration.Verbosity;
import dev.lectern.speech.Voice;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.speech.VoiceInfo;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks what a URL asks for; what is wrong is a 400 that says what is allowed. */
final class Parameters {
  private Parameters() {}

  /** What the URL asks for, and the usual for the rest. */
  static Delivery delivery(HttpServerRequest request, VoiceCatalog catalog) {
    return delivery(request, catalog, ReadingSettings.standard());
  }

  /** What the URL asks for, and what the reader has chosen for the rest. */
  static Delivery delivery(
      HttpServerRequest request, VoiceCatalog catalog, ReadingSettings chosen) {
    return new Delivery(
        voice(request.getParam("voice"), catalog),
        rate(request.getParam("rate")),
        verbosity(request.getParam("verbosity", chosen.get(ReadingSetting.VERBOSITY))),
        pauses(request.getParam("pauses", chosen.get(ReadingSetting.PAUSES))));
  }

  static Passage passage(Article article, String id) {
    return article
        .passage(id)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "passage",
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
                    Fault.query("voice"),
                    "There is no voice \"" + id + "\"; there are: " + known + "."));
  }

  private static Verbosity verbosity(String name) {
    return Arrays.stream(Verbosity.values())
        .filter(verbosity -> verbosity.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    Fault.query("verbosity"),
                    "The verbosity is \"" + name + "\"; allowed are some, most, all."));
  }

  private static PauseLengths pauses(String text) {
    try {
      return PauseLengths.parse(text);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest(Fault.query("pauses"), String.valueOf(e.getMessage()));
    }
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
        Fault.query("rate"),
        "The rate is \""
            + text
            + "\"; allowed are numbers from "
            + Voice.MIN_RATE
            + " to "
            + Voice.MAX_RATE
            + ".");
  }
}
