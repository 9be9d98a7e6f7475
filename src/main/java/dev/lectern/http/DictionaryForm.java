package dev.lectern.http;

import dev.lectern.http.page.DictionaryDraft;
import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.spoken.lexicon.Pronunciation;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** The forms of the dictionary page, as they were sent. */
final class DictionaryForm {
  private DictionaryForm() {}

  /** The fields as they were filled in. */
  static DictionaryDraft draft(HttpServerRequest request) {
    return new DictionaryDraft(
        text(request, "written"),
        text(request, "said"),
        text(request, "as"),
        text(request, "kind"),
        request.getFormAttribute("ignore-case") != null);
  }

  /**
   * The entry that was filled in.
   *
   * @throws LexiconException when it can't be one
   * @throws ProblemException when a choice is none of those given
   */
  static Entry entry(DictionaryDraft draft) {
    Pronunciation said =
        switch (draft.as()) {
          case "", "words" -> new Pronunciation.Alias(draft.said());
          case "ipa" -> Pronunciation.ipa(draft.said());
          case "phones" -> Pronunciation.cmu(draft.said());
          default -> throw unknown("as", draft.as(), "words, ipa and phones");
        };
    return new Entry(draft.written(), kind(draft.kind()), !draft.ignoreCase(), said);
  }

  private static Entry.Kind kind(String name) {
    return switch (name) {
      case "", "word" -> Entry.Kind.WORD;
      case "regex" -> Entry.Kind.REGEX;
      default -> throw unknown("kind", name, "word (also for a phrase) and regex");
    };
  }

  /**
   * Leads a browser back to the page, which says what was done; a program is told by the status.
   */
  static void done(RoutingContext context, String what) {
    if (FailureHandler.wanted(context).equals("text/html")) {
      context
          .response()
          .setStatusCode(303)
          .putHeader(
              HttpHeaders.LOCATION, "/articles/" + context.pathParam("id") + "/dictionary?" + what)
          .end();
    } else {
      context.response().setStatusCode(204).end();
    }
  }

  private static String text(HttpServerRequest request, String name) {
    return Objects.toString(request.getFormAttribute(name), "");
  }

  private static ProblemException unknown(String field, String value, String allowed) {
    return ProblemException.badRequest(
        Fault.form(field),
        "The field \"" + field + "\" is \"" + value + "\"; allowed are " + allowed + ".");
  }
}
