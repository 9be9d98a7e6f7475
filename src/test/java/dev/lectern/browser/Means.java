package dev.lectern.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a listener has at hand to work the page; each does alone all that there is to do. */
enum Means {
  KEYBOARD {
    @Override
    void press(Page page, String name) {
      tabTo(page, name);
      page.keyboard().press("Enter");
    }

    @Override
    void choose(Page page, String label, String option) {
      tabTo(page, label);
      ElementHandle select = page.evaluateHandle("() => document.activeElement").asElement();
      page.keyboard().press("Home");
      for (int i = 0; i < MOST_STOPS && !chosen(select).startsWith(option); i++) {
        page.keyboard().press("ArrowDown");
      }
      require(chosen(select), option);
    }

    @Override
    void tick(Page page, String label) {
      tabTo(page, label);
      page.keyboard().press("Space");
    }
  },

  MOUSE {
    @Override
    void press(Page page, String name) {
      named(page, name).click();
    }

    /** The browser draws the open list outside the page, where no script reaches it. */
    @Override
    void choose(Page page, String label, String option) {
      Locator select = named(page, label);
      // Throws if anything lies over it.
      select.click(new Locator.ClickOptions().setTrial(true));
      String value =
          (String)
              select.evaluate(
                  "(select, text) => [...select.options].find(o => o.text.startsWith(text)).value",
                  option);
      select.selectOption(value);
    }

    @Override
    void tick(Page page, String label) {
      named(page, label).click();
    }
  };

  private static final int MOST_STOPS = 200;

  /** A button, a link or the summary of a panel; one whose name goes on after ":" is found, too. */
  abstract void press(Page page, String name);

  /** The first option, in a select with this label, whose text begins so. */
  abstract void choose(Page page, String label, String option);

  /** A checkbox with this label: the other way than it was. */
  abstract void tick(Page page, String label);

  private static String chosen(ElementHandle select) {
    return (String) select.evaluate("select => select.selectedOptions[0].text");
  }

  private static void require(String text, String start) {
    if (!text.startsWith(start)) {
      throw new AssertionError("No option " + start + " by arrow keys, but " + text);
    }
  }

  private static boolean isNamed(String found, String name) {
    return found.equals(name) || found.startsWith(name + ":");
  }

  private static void tabTo(Page page, String name) {
    for (int i = 0; i < MOST_STOPS; i++) {
      if (isNamed(BrowserTest.focused(page), name)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("No control named " + name + " is reached by Tab");
  }

  private static Locator named(Page page, String name) {
    // A label that stands after its box begins with a space.
    String exact = "^\\s*" + name.replaceAll("[^\\w ]", ".") + "(:.*)?$";
    java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(exact);
    return page.locator("button, a, summary, select, input")
        .filter(new Locator.FilterOptions().setVisible(true))
        .and(
            page.getByLabel(pattern)
                .or(page.locator("summary").filter(new Locator.FilterOptions().setHasText(pattern)))
                .or(page.locator("button").filter(new Locator.FilterOptions().setHasText(pattern))))
        .first();
  }
}
