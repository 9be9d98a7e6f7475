package dev.lectern.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** The ground of tests that watch the spoken word on the reading page. */
abstract class SpokenWordTest extends BrowserTest {
  /** In the page: the range of the marked word, or undefined. */
  static final String WORD = "[...CSS.highlights.get('spoken-word')][0]";

  static void setSpeed(Page page, String speed) {
    page.evaluate(
        """
        speed => {
          const select = document.querySelector('#the_speed');
          select.value = speed;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
        """,
        speed);
  }

  /** Sets one of the boxes "While it plays", wherever the player shows them. */
  static void set(Page page, String id, boolean wanted) {
    page.evaluate(
        """
        ([id, wanted]) => {
          const box = document.getElementById(id);
          if (box.checked !== wanted) box.click();
        }
        """,
        List.of(id, wanted));
  }

  /** Waits until so many words more have been marked. */
  static void awaitWords(Page page, int count) {
    page.evaluate(
        """
        async count => {
          let before = null;
          for (let seen = -1; seen < count; ) {
            await new Promise(requestAnimationFrame);
            const word = %s;
            if (word && word !== before) seen++;
            before = word ?? before;
          }
        }
        """
            .formatted(WORD),
        count);
  }
}
