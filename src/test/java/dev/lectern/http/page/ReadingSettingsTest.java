package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingSettingsTest {
  private static final ReadingSettings STANDARD = ReadingSettings.from(setting -> null);

  private static Document dressed(ReadingSettings settings) {
    String page = new ErrorPage().render(404, "Not Found", "No such page.");
    return Jsoup.parse(Appearance.dress(page, settings, "/a?b=\"1\"&c=<2>"));
  }

  @Test
  void aCookieThatWasWrittenIsReadAgain() {
    ReadingSettings settings = ReadingSettings.parse("colours=sepia&size=150&letters=wider");
    assertEquals("150", settings.get(ReadingSetting.SIZE));
    assertEquals("normal", settings.get(ReadingSetting.LINES));
    assertEquals(settings, ReadingSettings.parse(settings.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "&&", "size", "size=", "size=9e9&colours=pink", "x=1&x=2"})
  void whatIsNotAllowedInACookieCountsAsNothing(String cookie) {
    assertEquals(STANDARD, ReadingSettings.parse(cookie));
  }

  @ParameterizedTest
  @EnumSource
  void everyChoiceIsOfferedAndTheOneInUseIsMarked(ReadingSetting setting) {
    for (String value : setting.allowed()) {
      Document page = dressed(ReadingSettings.parse(setting.key() + "=" + value));
      assertEquals(value, page.expectFirst("html").attr("data-" + setting.key()));
      var select = page.expectFirst("form[action=/settings] select[name=" + setting.key() + "]");
      assertEquals(setting.allowed(), select.select("option").eachAttr("value"));
      assertEquals(value, select.expectFirst("[selected]").attr("value"));
      assertEquals(1, select.select("[selected]").size());
      assertEquals(
          setting.label(), page.expectFirst("label[for=" + select.attr("id") + "]").text());
    }
  }

  @Test
  void theFormKnowsItsPage() {
    Document page = dressed(STANDARD);
    assertEquals("/a?b=\"1\"&c=<2>", page.expectFirst("[name=back]").attr("value"));
    assertTrue(page.select("[style]").isEmpty(), "the policy allows no inline style");
  }
}
