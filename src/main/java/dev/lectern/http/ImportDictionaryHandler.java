package dev.lectern.http;

import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.spoken.lexicon.PlsReader;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Takes a file of entries into an article's dictionary, beside those it has or in their place. */
final class ImportDictionaryHandler implements Handler<RoutingContext> {
  /** The name of the form's field. */
  private static final String FILE = "file";

  private final Dictionaries dictionaries;

  ImportDictionaryHandler(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public void handle(RoutingContext context) {
    BodyType.requireForm(context);
    boolean replace = "replace".equals(context.request().getFormAttribute("how"));
    dictionaries
        .change(
            context,
            before -> {
              Lexicon sent = read(context);
              return replace ? sent : Lexicon.of(sent.over(before).entries());
            })
        .onSuccess(article -> DictionaryForm.done(context, "imported"))
        .onFailure(context::fail);
  }

  private static Lexicon read(RoutingContext context) {
    UploadedFile file =
        UploadedFile.chosen(context, FILE)
            .orElseThrow(
                () ->
                    new ProblemException(
                        422,
                        Fault.form(FILE),
                        "No file is chosen. Choose a pronunciation lexicon (.pls)."));
    try {
      return PlsReader.read(file.content().getBytes());
    } catch (LexiconException e) {
      throw new ProblemException(
          422,
          Fault.form(FILE),
          "The file \"" + file.name() + "\" can't be used. " + e.getMessage());
    }
  }
}
