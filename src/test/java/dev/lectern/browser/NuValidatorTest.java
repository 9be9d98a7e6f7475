package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Nu Html Checker finds no error on any page, as it is sent and as the scripts leave it. */
class NuValidatorTest extends BrowserTest {
  /** Every kind of block, and what spans may hold. */
  private static final String ALL_BLOCKS =
      """
      <html lang=en><body><article><h1>Every <em>kind</em> of block</h1>
      <p>A <a href="https://example.org/a?b=1&c=2">link</a>, <strong>strong</strong>, H<sub>2</sub>O,
      the <abbr title="World Health Organization">WHO</abbr>, the
      <abbr title="World Health Organization">WHO</abbr> again, Xi Jinping (习近平) and שלום at once.</p>
      <h2>Lists</h2><ol start=3><li>Three<ul><li>Nested</li></ul></li><li>Four</li></ol>
      <h2>Tables</h2><table><caption>Rain</caption><tr><th>Month</th><th>Rain</th></tr>
      <tr><th>May</th><td>54 <code>mm</code></td></tr></table>
      <h3>Code</h3><pre>if (a &lt; b)
        go();</pre><blockquote><p>Into each life some rain must fall, and more.</p></blockquote>
      <figure><img src="/x.png" alt="A cloud over hills"><figcaption>Fig. 1</figcaption></figure>
      </article>
      """;

  /** The messages of errors, each with what it is about. */
  private static List<String> errors(String html) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new JsonObject(deeply(() -> validator.validate(new ByteArrayInputStream(bytes))))
        .getJsonArray("messages").stream()
            .map(JsonObject.class::cast)
            .filter(message -> message.getString("type").equals("error"))
            .map(message -> message.getString("message") + ": " + message.getString("extract"))
            .toList();
  }

  /** The checker goes into its schemas by recursion, deeper than a thread's usual stack. */
  private static String deeply(Callable<String> check) {
    FutureTask<String> task = new FutureTask<>(check);
    new Thread(null, task, "checker", 16 << 20).start();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/accessibility",
        "/offline",
        "/privacy",
        "/sign-in",
        "/api",
        "/no/such/page",
        "sample",
        "all",
        "remove",
        "edit",
        "/removed",
        "/feeds",
        "feed",
        "unfollow",
        "/?q=tide&sort=title&new=true",
        "dictionary",
        "parts",
        "explain",
        "explain?from=0&to=5&written=x&as=words&said=y",
        "mend?from=0&to=5",
        "mend?from=0&to=5&written=x&as=words&said=y",
        "mend?from=0&to=5&written=x&as=phones&said=y"
      })
  void findsNoErrorInAPageAsItIsSent(String name) {
    String path =
        switch (name) {
          case "sample" -> sample;
          case "all" -> add(ALL_BLOCKS);
          case "feed" -> followed();
          case "unfollow" -> followed() + "/remove";
          case "remove", "dictionary", "edit", "parts" -> sample + "/" + name;
          default -> name.startsWith("/") ? name : title() + "/" + name;
        };
    String html =
        new String(lectern.get(path, "Accept", "text/html").body(), StandardCharsets.UTF_8);
    assertEquals(List.of(), errors(html));
  }

  /** The first passage of the sample. */
  private static String title() {
    return sample + "/" + json(sample + ".json").getJsonObject("title").getString("id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles", "/feeds"})
  void findsNoErrorInAPageThatRefused(String path) {
    byte[] page =
        lectern
            .send(
                "POST",
                path,
                HttpRequest.BodyPublishers.ofString("address=ftp%3A%2F%2Fexample.org&text="),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html")
            .body();
    String html = new String(page, StandardCharsets.UTF_8);
    assertTrue(html.contains("ftp://example.org"), html);
    assertEquals(List.of(), errors(html));
  }

  @Test
  void findsNoErrorInThePagesThatTheScriptsMade() {
    Page page = open(add(ALL_BLOCKS));
    page.locator("#the_more > summary").click();
    page.locator("#the_shortcuts").click();
    assertEquals(List.of(), errors(page.content()));
    page.keyboard().press("Escape");
    button(page, "Play").click();
    awaitSound(page);
    assertEquals(List.of(), errors(page.content()));
    assertEquals(List.of(), errors(open("/").content()));
  }

  @Test
  void itFindsADoubleId() {
    assertTrue(
        errors("<!DOCTYPE html><html lang=en><title>x</title><p id=a>x<p id=a>y")
            .toString()
            .contains("Duplicate ID"));
  }
}
