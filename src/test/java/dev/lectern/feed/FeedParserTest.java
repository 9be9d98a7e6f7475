package dev.lectern.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.store.FeedItem;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of all kinds, right and wrong ones. */
@Timeout(60)
class FeedParserTest {
  private static final URI AT = URI.create("https://example.org/news/feed.xml");

  private static final String LONG = "The ferry went over the river all day long. ".repeat(40);

  private static FeedDocument parse(String xml) {
    return FeedParser.parse(xml, AT);
  }

  private static FeedItem only(String xml) {
    List<FeedItem> items = parse(xml).items();
    assertEquals(1, items.size());
    return items.get(0);
  }

  private static String rss(String items) {
    return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Ferry</title>"
        + "<link>https://example.org/</link><description>d</description>"
        + items
        + "</channel></rss>";
  }

  private static String refusal(String xml) {
    return assertThrows(FeedException.class, () -> parse(xml)).getMessage();
  }

  @Test
  void readsRss2() {
    FeedDocument feed =
        parse(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>The &amp;amp; Ferry</title>
            <link>https://example.org/</link><description>News</description>
            <language>en-gb</language><ttl>180</ttl>
            <item><title>Older</title><link>https://example.org/1</link>
            <pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item>
            <item><title>Newer</title><link>https://example.org/2</link><guid>two</guid>
            <author>ann@example.org (Ann Boat)</author>
            <pubDate>Tue, 06 Jan 2026 10:00:00 +0000</pubDate></item>
            </channel></rss>
            """);

    assertEquals("The & Ferry", feed.title());
    assertEquals("https://example.org/", feed.site());
    assertEquals("en-GB", feed.language());
    assertEquals(Duration.ofHours(3), feed.interval());
    assertEquals(List.of("Newer", "Older"), feed.items().stream().map(FeedItem::title).toList());
    FeedItem newer = feed.items().get(0);
    assertEquals("two", newer.name());
    assertEquals("https://example.org/2", newer.address());
    assertEquals("example.org", newer.host());
    assertEquals(LocalDate.of(2026, 1, 6), newer.published());
    assertNull(newer.content());
  }

  @Test
  void readsRss1() {
    FeedItem item =
        only(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://example.org/"><title>Ferry</title>
            <link>https://example.org/</link><description>d</description></channel>
            <item rdf:about="https://example.org/a"><title>One</title>
            <link>https://example.org/a</link><dc:creator>Ann</dc:creator>
            <dc:date>2026-01-05T10:00:00Z</dc:date></item></rdf:RDF>
            """);
    assertEquals("One", item.title());
    assertEquals("https://example.org/a", item.address());
    assertEquals("Ann", item.byline());
    assertEquals(LocalDate.of(2026, 1, 5), item.published());
  }

  @Test
  void readsAtomWithItsWholeTextAndRelativeLinks() {
    FeedDocument feed =
        parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://example.org/de/">
            <title type="html">Die &lt;b&gt;Fähre&lt;/b&gt;</title><id>urn:f</id>
            <updated>2026-01-05T10:00:00Z</updated>
            <link rel="alternate" href="/"/><link rel="self" href="feed.atom"/>
            <entry><title type="text">1 &lt; 2</title><id>urn:e</id>
            <updated>2026-01-05T10:00:00Z</updated><link href="eins.html"/>
            <author><name>Änne</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content>
            </entry></feed>
            """
                .formatted(LONG));
    assertEquals("Die Fähre", feed.title());
    assertEquals("https://example.org/", feed.site());
    FeedItem item = feed.items().get(0);
    assertEquals("1 < 2", item.title());
    assertEquals("urn:e", item.name());
    assertEquals("https://example.org/de/eins.html", item.address());
    assertEquals("Änne", item.byline());
    assertTrue(String.valueOf(item.content()).contains("The ferry went"), item.content());
  }

  @Test
  void takesTheWholeTextButNoTeaser() {
    String whole = "<content:encoded>&lt;p&gt;" + LONG + "&lt;/p&gt;</content:encoded>";
    String link = "<link>https://example.org/1</link>";
    assertEquals("<p>" + LONG + "</p>", only(rss("<item>" + link + whole + "</item>")).content());
    assertNull(
        only(rss("<item>" + link + "<description>A teaser.</description></item>")).content());
    String description = "<description>" + LONG + "</description>";
    assertEquals(LONG.strip(), only(rss("<item>" + link + description + "</item>")).content());
  }

  @Test
  void anEntryWithoutALinkIsItsText() {
    FeedItem item =
        only(
            rss(
                "<item><guid isPermaLink='false'>n1</guid><description>&lt;p&gt;A short note of"
                    + " today.&lt;/p&gt;</description></item>"));
    assertNull(item.address());
    assertEquals("A short note of today.", item.title());
    assertEquals("example.org", item.host());
    assertEquals(0, parse(rss("<item><title>Nothing</title></item>")).items().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain words                      | Plain words",
        "A &lt;b&gt;bold&lt;/b&gt; claim  | A bold claim",
        "AT&amp;amp;T and Q&amp;amp;A     | AT&T and Q&A",
        "<![CDATA[Caf&eacute; <i>x</i>]]> | Café x",
        "5 &lt; 6                         | 5 < 6",
      })
  void aTitleBecomesText(String written, String read) {
    assertEquals(
        read, only(rss("<item><title>" + written + "</title><link>/x</link></item>")).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a/b.html?x=1    | https://example.org/a/b.html?x=1",
        "c.html           | https://example.org/c.html",
        "//other.test/d   | https://other.test/d",
        "HTTP://Other.TEST/e | http://other.test/e",
        "javascript:alert(1) | ",
        "mailto:a@b.test  | ",
      })
  void aLinkIsResolvedAndMustLeadToAPage(String written, String address) {
    List<FeedItem> items =
        parse(
                rss(
                    "<item><title>T</title><link>"
                        + written
                        + "</link><description>Words.</description></item>"))
            .items();
    assertEquals(address == null, items.isEmpty() || items.get(0).address() == null);
    if (address != null) {
      assertEquals(address, items.get(0).address());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>AT&T & sons</title><link>/x?a=1&b=2</link></item>",
        "<item><title>Caf&eacute;&nbsp;au lait</title><link>/x</link></item>",
        "<item><title>Bell \u0007</title><link>/x</link></item>",
        "<item><title>Cut off</title><link>/x</link><description>And then",
      })
  void aBrokenFeedIsMended(String items) {
    assertEquals(1, parse(rss(items)).items().size(), items);
  }

  @Test
  void aDocumentTypeWithoutEntitiesIsReadPast() {
    String old =
        """
        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
          "http://my.netscape.com/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><title>Old</title><link>https://example.org/</link>
        <description>d</description><language>en</language>
        <item><title>One</title><link>/1</link></item></channel></rss>
        """;
    assertEquals("Old", parse(old).title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss version='2.0'><channel>"
            + "<title>&x;</title></channel></rss>",
        "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><rss version='2.0'><channel>"
            + "<title>&c;</title></channel></rss>",
        "<!DOCTYPE rss SYSTEM 'http://127.0.0.1/x.dtd' [<!ENTITY % p SYSTEM 'file:///x'>%p;]>"
            + "<rss version='2.0'><channel><title>x</title></channel></rss>",
      })
  void entitiesAreRefused(String xml) {
    assertTrue(refusal(xml).contains("entities"), refusal(xml));
  }

  @Test
  void whatIsNoFeedIsRefusedInWords() {
    for (String xml : List.of("", "Hello.", "<a/>", "<html><body>x</body></html>", "{\"a\": 1}")) {
      assertTrue(refusal(xml).contains("feed"), xml);
    }
  }

  @Test
  void theLinesOfAHugeFeedAreLimited() {
    String feed = rss("<item><title>T</title><link>/x</link></item>".repeat(20_000));
    assertEquals(FeedParser.MOST_ENTRIES, parse(feed).items().size());
    assertTrue(refusal(rss("<x a='1' b='2'/>".repeat(100_000))).contains("more than 200000"));
  }

  @Test
  void aDeepFeedIsRefusedOrCutAndHarmsNothing() {
    String deep = "<x>".repeat(50_000) + "</x>".repeat(50_000);
    assertTrue(refusal(rss(deep)).contains("deep"));
    assertTrue(refusal("<x>".repeat(100_000)).contains("feed"));
  }
}
