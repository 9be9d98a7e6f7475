package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.spoken.lexicon.PlsWriter;
import dev.lectern.spoken.lexicon.Pronunciation;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Articles made to run a script, on every page that shows them, in a browser without the policy
 * that would stop it: nothing runs, nothing is fetched, and nothing waits for a click.
 */
class HostileContentTest extends BrowserTest {
  private static final List<Article> ARTICLES = HostileArticles.articles();
  private static final String JOINED = String.join(" ", HostileArticles.vectors());

  /** What a browser would run, now or at a touch; ours are files, and the bookmark. */
  private static final String TROUBLES =
      """
      () => [...document.querySelectorAll('*')].flatMap((element) => {
        const own = element.matches('details:has(#the_bookmark) a');
        const found = [...element.attributes].filter(({ name, value }) =>
          /^on/i.test(name)
          || name === 'srcdoc'
          || (!own && name !== 'value' && !name.startsWith('aria-') && name !== 'title'
            && /^(javascript|data|vbscript):/i.test(value.replace(/[\\u0000-\\u0020]/g, '')))
        ).map(({ name }) => name);
        const script = element.localName === 'script' && !/^\\/web\\//.test(element.getAttribute('src'));
        const frame = /^(i?frame|object|embed|applet|base|portal|style|ima?ge?|animate|set)$/.test(element.localName);
        const sheet = element.localName === 'link' && !/^\\//.test(element.getAttribute('href'));
        const refresh = element.matches('meta[http-equiv]');
        return found.length || script || frame || sheet || refresh
          ? [element.outerHTML.slice(0, 200)] : [];
      })
      """;

  private final List<String> ran = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void keep() {
    var store = lectern.lectern().service().store();
    for (Article article : ARTICLES) {
      // The first text goes into the history.
      Article longer =
          article.putBack(
              article
                  .omissions()
                  .blocks()
                  .get(0)
                  .block()
                  .passages()
                  .findFirst()
                  .orElseThrow()
                  .id());
      store.add(longer).toCompletionStage().toCompletableFuture().join();
      store.add(article).toCompletionStage().toCompletableFuture().join();
      int status =
          lectern
              .send(
                  "PUT",
                  path(article) + "/dictionary.pls",
                  BodyPublishers.ofString(PlsWriter.write(lexicon())))
              .statusCode();
      assertTrue(status < 300, "the dictionary is kept: " + status);
    }
  }

  private static Lexicon lexicon() {
    Lexicon lexicon = Lexicon.EMPTY;
    for (String vector : HostileArticles.vectors()) {
      try {
        lexicon =
            lexicon.with(
                new Entry(vector, Entry.Kind.PHRASE, true, new Pronunciation.Alias(vector)));
      } catch (LexiconException e) {
        // Too long, or with a control in it: such an entry cannot be.
      }
    }
    return lexicon;
  }

  private static String path(Article article) {
    return "/articles/" + article.id();
  }

  @BeforeEach
  void watch() {
    page = open(new Browser.NewContextOptions().setBypassCSP(true), "/health/live");
    var context = page.context();
    context.exposeFunction("ran", arguments -> ran.add("ran " + List.of(arguments)));
    context.onDialog(
        dialog -> {
          ran.add("dialog " + dialog.message());
          dialog.dismiss();
        });
    context.onPage(popup -> ran.add("window " + popup.url()));
    context.route(
        url -> !url.startsWith(lectern.url("/")),
        route -> {
          ran.add("request " + route.request().url());
          route.abort();
        });
  }

  private void assertHarmless(String path) {
    page.navigate(lectern.url(path));
    assertHarmless();
    assertEquals(lectern.url(path), page.url(), "the page was not left");
  }

  private void assertHarmless() {
    assertEquals(List.of(), page.evaluate(TROUBLES), page.url());
    assertEquals(List.of(), ran, page.url());
  }

  @Test
  void thereAreEnoughVectorsAndTheBrowserRunsThemWhereNothingStopsThem() {
    assertTrue(HostileArticles.vectors().size() >= 80);
    page.navigate(lectern.url("/articles/none"));
    page.evaluate("html => document.body.innerHTML = html", "<img src=x onerror=ran(1)>");
    page.waitForCondition(() -> ran.contains("ran [1]"));
    assertEquals(1, ((List<?>) page.evaluate(TROUBLES)).size());
  }

  @Test
  void theReadingPageIsHarmless() {
    ARTICLES.forEach(article -> assertHarmless(path(article)));
  }

  @Test
  void thePagesOfOneArticleAreHarmless() {
    for (Article article : ARTICLES) {
      for (String name : List.of("parts", "edit", "remove", "dictionary")) {
        assertHarmless(path(article) + "/" + name);
      }
      assertHarmless(path(article) + "/history/" + earlier(article));
    }
  }

  private static int earlier(Article article) {
    return new JsonObject(
            new String(lectern.get(path(article) + "/history").body(), StandardCharsets.UTF_8))
        .getJsonArray("versions")
        .getJsonObject(0)
        .getInteger("version");
  }

  @Test
  void thePagesOfOnePassageAreHarmless() {
    for (Article article : ARTICLES) {
      Passage longest =
          article.passages().stream()
              .skip(1)
              .filter(passage -> passage.text().contains("<") && passage.text().contains("ran("))
              .findFirst()
              .orElseThrow();
      assertHarmless(path(article) + "/" + longest.id() + "/explain");
    }
  }

  @Test
  void theLibraryAndASearchInItAreHarmless() {
    assertHarmless("/");
    for (String vector : HostileArticles.vectors().subList(0, 8)) {
      assertHarmless(
          "/?q=" + URLEncoder.encode(vector, StandardCharsets.UTF_8).replace("+", "%20"));
    }
  }

  @Test
  void whatWasRemovedIsHarmless() {
    Article removed = ARTICLES.get(0);
    lectern.send("DELETE", path(removed), BodyPublishers.noBody());
    assertHarmless("/removed");
    lectern.send("POST", path(removed) + "/undelete", BodyPublishers.noBody());
  }

  @Test
  void anOfferAndARefusalAreHarmless() {
    String html = "<h1>Offered</h1><p>Some words of a page. " + JOINED;
    for (Map<String, String> form :
        List.of(
            Map.of("action", "/add", "html", html, "address", JOINED),
            Map.of(
                "action",
                "/add",
                "html",
                "<h1>" + Entities.escape(JOINED),
                "address",
                "https://example.org/"),
            Map.of("action", "/articles", "text", "<nav>" + JOINED, "address", JOINED))) {
      page.navigate(lectern.url("/health/live"));
      page.evaluate(
          """
          ({ action, ...fields }) => {
            const form = Object.assign(document.createElement('form'), { action, method: 'post' });
            for (const [name, value] of Object.entries(fields)) {
              form.append(Object.assign(document.createElement('textarea'), { name, value }));
            }
            document.documentElement.append(form);
            form.submit();
          }
          """,
          form);
      page.waitForURL(url -> !url.endsWith("/health/live"));
      assertHarmless();
    }
  }
}
