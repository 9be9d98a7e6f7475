package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Part;
import dev.lectern.http.page.PartsPage;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a request chose of an article's parts.
 *
 * @param read whether to read it, by a part's id; other parts stay as they are
 */
record PartsChoice(Map<String, Boolean> read) {
  private static final Set<String> PART = Set.of("id", "read");

  /**
   * The choice of a button; one that is for several parts has their ids with spaces between.
   *
   * @throws ProblemException 422 when no part is named
   */
  static PartsChoice form(HttpServerRequest request) {
    Map<String, Boolean> read = new LinkedHashMap<>();
    ids(request, PartsPage.PUT_BACK).forEach(id -> read.put(id, true));
    ids(request, PartsPage.LEAVE_OUT).forEach(id -> read.put(id, false));
    if (read.isEmpty()) {
      throw new ProblemException(
          422,
          Fault.form(PartsPage.LEAVE_OUT),
          "No part is named. Use a button \"Leave out\" or \"Put back\".");
    }
    return new PartsChoice(read);
  }

  private static List<String> ids(HttpServerRequest request, String field) {
    String ids = Objects.toString(request.getFormAttribute(field), "").strip();
    return ids.isEmpty() ? List.of() : List.of(ids.split("\\s+", -1));
  }

  /**
   * The choice of a document.
   *
   * @throws ProblemException 400 when it is none
   */
  static PartsChoice json(RoutingContext context) {
    Map<String, Boolean> read = new LinkedHashMap<>();
    for (JsonBody part : JsonBody.of(context, Set.of("parts")).objects("parts", PART)) {
      read.put(part.required("id", part.string("id")), part.required("read", part.flag("read")));
    }
    return new PartsChoice(read);
  }

  /**
   * Keeps the choice with the article, if the request's If-Match allows it.
   *
   * @return the article as it is now
   */
  Future<Article> keep(ArticleStore store, RoutingContext context) {
    return store.change(
        context.pathParam("id"),
        article -> {
          Freshness.requireMatch(
              context.request().getHeader(HttpHeaders.IF_MATCH), PartsDocument.of(article).etag());
          return apply(article, fault(context));
        });
  }

  private static Fault fault(RoutingContext context) {
    return context.request().method().equals(HttpMethod.PUT)
        ? Fault.body("/parts")
        : Fault.form(PartsPage.LEAVE_OUT);
  }

  private Article apply(Article article, Fault fault) {
    Set<String> ids = article.parts().stream().map(Part::id).collect(Collectors.toSet());
    for (String id : read.keySet()) {
      if (id.isEmpty() || !ids.contains(id)) {
        throw new ProblemException(
            422, fault, "The article \"" + article.title().text() + "\" has no part " + id + ".");
      }
    }
    Article chosen = article.choose(part -> part.with(read.getOrDefault(part.id(), part.read())));
    if (chosen.blocks().isEmpty()) {
      throw new ProblemException(
          422,
          fault,
          "Nothing would be left to read. Put another part back before you leave this out.");
    }
    return chosen;
  }
}
