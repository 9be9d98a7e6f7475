package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.http.page.Mending;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.spoken.lexicon.PlsReader;
import dev.lectern.spoken.lexicon.PlsWriter;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads how a reading is to be mended from a request, and puts it into an article's dictionary. */
final class Mendings {
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
    return isTrial(request)
        ? new Mending(
            from,
            to,
            text(request, "written"),
            as(request.getParam("as")),
            text(request, "said"),
            request.getParam("ignore-case") != null)
        : Mending.of(passage.text(), from, to, lexicon(article));
  }

  /**
   * The article with the reading in its dictionary.
   *
   * @throws LexiconException when the reading is none that can be kept
   */
  static Article apply(Mending mending, Article article) {
    Lexicon mended = mending.applyTo(lexicon(article));
    return article.withDictionary(mended.isEmpty() ? null : PlsWriter.write(mended));
  }

  /** The article's own dictionary; nothing is kept in one that can't be read, lest it be lost. */
  static Lexicon lexicon(Article article) {
    String dictionary = article.dictionary();
    try {
      return dictionary == null ? Lexicon.EMPTY : PlsReader.read(dictionary);
    } catch (LexiconException e) {
      throw new ProblemException(
          409,
          "The article's dictionary can't be read: "
              + e.getMessage()
              + " Put it right first, at /articles/"
              + article.id()
              + "/dictionary.");
    }
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

  private static Mending.As as(@Nullable String text) {
    return Arrays.stream(Mending.As.values())
        .filter(as -> as.parameter().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    "\"as\" is \""
                        + text
                        + "\"; allowed are "
                        + Arrays.stream(Mending.As.values())
                            .map(Mending.As::parameter)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static String text(HttpServerRequest request, String name) {
    return Objects.toString(request.getParam(name), "");
  }
}
