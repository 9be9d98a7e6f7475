package dev.lectern.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.store.Feed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OpmlTest {
  private static Feed feed(String title, String address, String site) {
    return new Feed(
        "id",
        address,
        title,
        site,
        null,
        Instant.EPOCH,
        1,
        Feed.Standing.FOLLOWED,
        null,
        null,
        null,
        Instant.EPOCH,
        null,
        0,
        0,
        0,
        0);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    String opml =
        Opml.write(
            List.of(
                feed("A <3 & \"c\" ü", "https://example.org/a?x=1&y=2", "https://example.org/"),
                feed("B", "https://example.org/b", null)));

    assertEquals(
        List.of(
            new Opml.Line(
                "https://example.org/a?x=1&y=2", "A <3 & \"c\" ü", "https://example.org/"),
            new Opml.Line("https://example.org/b", "B", null)),
        Opml.read(opml));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1", "2.0"})
  void readsFoldersAndListsOfAllVersions(String version) {
    String opml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="%s"><head><title>Mine</title></head><body>
        <outline text="Folder"><outline text="One" type="rss" xmlUrl="https://example.org/1"/>
        <outline text="Deeper"><outline title="Two" text="x" xmlUrl=" https://example.org/2 "
          htmlUrl="https://example.org/"/></outline></outline>
        <outline text="A link" type="link" url="https://example.org/3"/>
        </body></opml>
        """
            .formatted(version);
    assertEquals(
        List.of("https://example.org/1", "https://example.org/2"),
        Opml.read(opml).stream().map(Opml.Line::address).toList());
    assertEquals(List.of("One", "Two"), Opml.read(opml).stream().map(Opml.Line::title).toList());
  }

  @Test
  void aHostileListIsRefusedInWords() {
    String bomb = "<!DOCTYPE opml [<!ENTITY a 'aaa'>]><opml version='1.0'><body/></opml>";
    String deep =
        "<opml version='1.0'><head/><body>"
            + "<outline text='x'>".repeat(30_000)
            + "</outline>".repeat(30_000)
            + "</body></opml>";
    for (String xml : List.of(bomb, deep, "", "x", "<rss version='2.0'/>", "<opml", "\u0000")) {
      FeedException refused = assertThrows(FeedException.class, () -> Opml.read(xml));
      assertTrue(refused.getMessage().contains("list of feeds"), refused.getMessage());
    }
  }
}
