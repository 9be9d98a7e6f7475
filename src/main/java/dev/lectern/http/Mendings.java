package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.http.page.DictionaryDraft;
import dev.lectern.http.page.Mending;
import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.spoken.lexicon.PlsWriter;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads from a request how a reading is to be mended, and puts it into a dictionary. */
final class Mendings {
  /** How "said" may be written; nothing is as words. */
  private static final Set<String> READINGS =
      Set.of("", "words", "ipa", "phones", Mending.BY_ITSELF);

  private Mendings() {}

  /** Whether the request has a reading to try, and not only a place. */
  static boolean isTrial(HttpServerRequest request) {
    return request.getParam("written") != null;
  }

  /** What the form says; or, where it was not sent yet, what it shall show. */
  static Mending read(HttpServerRequest request, Article article, Passage passage) {
    int length = passage.text().length();
    int from = offset(request, "from", 0, length - 1);
    int to = offset(request, "to", from + 1, length);
    String as = text(request, "as");
    if (!READINGS.contains(as)) {
      throw ProblemException.badRequest(
          Fault.field(request, "as"),
          "The choice \"as\" is \"" + as + "\"; allowed are words, ipa, phones and rules.");
    }
    if (!isTrial(request)) {
      return Mending.of(passage.text(), from, to, DictionaryDocument.of(article).lexicon());
    }
    DictionaryDraft reading =
        new DictionaryDraft(
            text(request, "written").strip(),
            text(request, "said"),
            as,
            "word",
            request.getParam("ignore-case") != null);
    return new Mending(from, to, reading);
  }

  /**
   * The article with the reading in its dictionary; nothing is kept.
   *
   * @throws LexiconException when the reading is none that can be kept
   */
  static Article tried(Mending mending, Article article) {
    Lexicon mended = apply(mending, DictionaryDocument.of(article).lexicon());
    return article.withDictionary(PlsWriter.write(mended));
  }

  /**
   * @throws LexiconException when the reading is none that can be kept
   */
  static Lexicon apply(Mending mending, Lexicon lexicon) {
    if (mending.reading().as().equals(Mending.BY_ITSELF)) {
      return known(mending.reading(), lexicon).map(lexicon::without).orElse(lexicon);
    }
    return lexicon.with(DictionaryForm.entry(mending.reading()));
  }

  /** What takes {@link #apply} back. */
  static Mending undo(Mending mending, Lexicon before) {
    DictionaryDraft done = mending.reading();
    DictionaryDraft undo =
        known(done, before)
            .map(DictionaryDraft::of)
            .orElse(
                new DictionaryDraft(
                    done.written(), "", Mending.BY_ITSELF, done.kind(), done.ignoreCase()));
    return new Mending(mending.from(), mending.to(), undo);
  }

  private static Optional<Entry> known(DictionaryDraft reading, Lexicon lexicon) {
    return lexicon.entries().stream()
        .filter(entry -> DictionaryDraft.of(entry).isAboutSame(reading))
        .findFirst();
  }

  private static int offset(HttpServerRequest request, String name, int least, int most) {
    String text = text(request, name);
    if (text.matches("\\d{1,9}")) {
      int offset = Integer.parseInt(text);
      if (offset >= least && offset <= most) {
        return offset;
      }
    }
    throw ProblemException.badRequest(
        Fault.field(request, name),
        "\""
            + name
            + "\" is \""
            + text
            + "\"; allowed are offsets in the paragraph's text, here from "
            + least
            + " to "
            + most
            + ".");
  }

  private static String text(HttpServerRequest request, String name) {
    return Objects.toString(request.getParam(name), "");
  }
}
