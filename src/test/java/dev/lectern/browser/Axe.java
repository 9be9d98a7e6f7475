package dev.lectern.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe-core on a page: WCAG 2.2 at levels A, AA and AAA, and its best practices. */
final class Axe {
  // Contrast of 7:1 and the size of targets are checked only where their tags are named.
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /** Each rule that is broken, with the first element that breaks it. */
  static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(TAGS).analyze().getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().get(0).getHtml()
                        + " and "
                        + (rule.getNodes().size() - 1)
                        + " more")
            .toList();
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
