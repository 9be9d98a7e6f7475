package dev.lectern.http;

import static dev.lectern.http.access.Access.CHANGE;
import static dev.lectern.http.access.Access.READ;

import dev.lectern.http.page.MendPage;

/** Why a passage is read as it is, and how it is read otherwise. */
final class MendingRoutes {
  private static final String PASSAGE = "/articles/{id}/{passage}";

  private MendingRoutes() {}

  static void add(Routes routes, Service service, Dictionaries dictionaries) {
    MendPage page = new MendPage();
    routes.get(READ, PASSAGE + "/explain.json", new ExplanationHandler(service));
    routes.get(READ, PASSAGE + "/explain", new ExplainPageHandler(service));
    routes.get(READ, PASSAGE + "/mend", new MendPageHandler(service, page));
    routes.post(
        CHANGE,
        PASSAGE + "/mend",
        BodyLimit.FORM,
        new KeepMendingHandler(service, dictionaries, page));
    routes.get(READ, PASSAGE + "/trial.wav", new TrialHandler(service));
  }
}
