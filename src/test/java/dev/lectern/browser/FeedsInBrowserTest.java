package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.lectern.FeedSite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feeds in a real browser, where no script runs and no mouse is used. */
class FeedsInBrowserTest extends BrowserTest {
  private Page openWithoutScript(String path) {
    return open(new Browser.NewContextOptions().setJavaScriptEnabled(false), path);
  }

  private static void press(Page page, String name) {
    tabTo(page, name);
    page.keyboard().press("Enter");
  }

  @Test
  void byKeyboardAFeedIsFollowedPausedFetchedAndStopped() {
    try (FeedSite site = new FeedSite()) {
      site.putFeed("/feed", 1, 2);
      Page page = openWithoutScript("/");
      press(page, "Feeds that bring in new articles");
      page.waitForURL("**/feeds");
      tabTo(page, "Address of a feed or a site");
      page.keyboard().insertText(site.url("/feed"));
      press(page, "Follow");
      page.waitForURL("**/feeds/*?followed");
      assertEquals("The Ferry", page.textContent("h1"));
      assertTrue(page.textContent("[role=status]").startsWith("The feed is followed."));
      String feed = page.url().replaceFirst("\\?.*", "");

      press(page, "Pause The Ferry");
      page.waitForURL("**/feeds/*?pause");
      assertTrue(page.getByText("Paused. Last fetched").isVisible());
      press(page, "Follow again The Ferry");
      page.waitForURL("**/feeds/*?resume");
      press(page, "Fetch now The Ferry");
      page.waitForURL("**/feeds/*?fetch");
      while (json(feed.replaceFirst("https?://[^/]+", "")).getInteger("articles") < 2) {
        Thread.onSpinWait();
      }
      page.reload();
      press(page, "Article 2");
      page.waitForURL("**/articles/*");
      assertEquals("Article 2", page.textContent("h1"));

      page.navigate(feed);
      press(page, "Stop following The Ferry");
      page.waitForURL("**/remove**");
      assertEquals("Stop following “The Ferry”?", page.textContent("h1"));
      press(page, "Stop following this feed");
      page.waitForURL("**/feeds?stopped");
      assertTrue(page.textContent("[role=status]").contains("followed no more"));
    }
  }

  @Test
  void anAddressThatIsRefusedComesBackInItsFieldWithALinkToIt() {
    Page page = openWithoutScript("/feeds");
    page.fill("#the_address", "gopher://example.org/");
    button(page, "Follow").click();
    assertEquals("gopher://example.org/", page.inputValue("#the_address"));
    assertEquals("Not followed: Feeds - Lectern", page.title());
    press(page, "This is not the address of a web page.");
    assertEquals("Address of a feed or a site", focused(page));
  }

  @Test
  void aListOfFeedsIsTakenFromAFile() {
    try (FeedSite site = new FeedSite()) {
      site.putFeed("/one", 1, 1);
      String opml =
          "<opml version='2.0'><head/><body><outline text='The list' xmlUrl='"
              + site.url("/one")
              + "'/></body></opml>";
      Page page = openWithoutScript("/feeds");
      page.setInputFiles(
          "#the_file",
          new FilePayload("a.opml", "text/x-opml", opml.getBytes(StandardCharsets.UTF_8)));
      button(page, "Follow all of this list").click();
      assertTrue(page.textContent("[role=status]").contains("1 feeds are followed now"));
    }
  }

  @Test
  void axeFindsNothingWhereStoppingIsAskedAbout() {
    assertEquals(List.of(), Axe.violations(open(followed() + "/remove")));
  }
}
