package dev.lectern.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core on a page: WCAG 2.2 at levels A, AA and AAA, and its best practices. */
final class Axe {
  // Contrast of 7:1 and the size of targets are checked only where their tags are named.
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String SCRIPT = script();

  private static final String RUN =
      """
      async (tags) => {
        const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }) =>
          `${id}: ${nodes[0].html} and ${nodes.length - 1} more`);
      }
      """;

  private Axe() {}

  private static String script() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Each rule that is broken, with the first element that breaks it. The builder that comes with
   * axe would bring the script anew for every look, and all that is well with the page back: that
   * takes three times as long, for frames that our pages do not have.
   */
  static List<String> violations(Page page) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(RUN, TAGS)).stream().map(String.class::cast).toList();
  }

  /**
   * Stretches the window to the page's full height, where the player covers nothing: axe takes a
   * half-covered link for a small one.
   */
  static void unroll(Page page) {
    int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
    page.setViewportSize(page.viewportSize().width, height);
  }
}
