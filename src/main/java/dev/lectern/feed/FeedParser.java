package dev.lectern.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.lectern.article.extract.HtmlText;
import dev.lectern.store.FeedItem;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0. */
final class FeedParser {
  /** Entries of one feed, the newest: feeds of whole archives have some hundreds. */
  static final int MOST_ENTRIES = 1_000;

  /** In characters; longer ones are texts in the place of titles. */
  private static final int LONGEST_TITLE = 300;

  private FeedParser() {}

  /**
   * @param address where it was found
   * @throws FeedException when this is no feed
   */
  static FeedDocument parse(String xml, URI address) {
    Document document = FeedXml.parse(xml, "feed");
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setPreserveWireFeed(true);
    try {
      return document(input.build(document), address, base(document, address));
    } catch (com.rometools.rome.io.FeedException | RuntimeException e) {
      // What Rome has not foreseen in broken feeds it answers with exceptions of many kinds.
      throw new FeedException(
          "At this address is no feed that Lectern can read. It reads RSS and Atom.");
    }
  }

  /** What the links of the feed are relative to, by its {@code xml:base}. */
  private static URI base(Document document, URI address) {
    String told = document.getRootElement().getAttributeValue("base", Namespace.XML_NAMESPACE);
    String base = EntryLinks.whole(address, told);
    return base == null ? address : URI.create(base);
  }

  private static FeedDocument document(SyndFeed feed, URI address, URI told) {
    String site = EntryLinks.site(feed, told);
    // Links of RSS are meant as on the site, those of Atom as in the feed.
    boolean atom = feed.originalWireFeed() instanceof Feed;
    URI base = atom || site == null ? told : URI.create(site);
    List<FeedItem> items =
        newestFirst(feed.getEntries()).stream()
            .limit(MOST_ENTRIES)
            .map(entry -> item(entry, base, address))
            .filter(item -> item.address() != null || item.content() != null)
            .toList();
    String title = title(feed.getTitleEx(), feed.getTitle());
    return new FeedDocument(
        title.isEmpty() ? address.getHost() : title,
        site,
        language(feed.getLanguage()),
        interval(feed.originalWireFeed()),
        items);
  }

  /**
   * By their dates; without dates they stay in the order of the feed, where the newest is first.
   */
  private static List<SyndEntry> newestFirst(List<SyndEntry> entries) {
    if (entries.stream().anyMatch(entry -> date(entry) == null)) {
      return entries;
    }
    List<SyndEntry> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparing((SyndEntry entry) -> Objects.requireNonNull(date(entry))).reversed());
    return sorted;
  }

  private static @Nullable Date date(SyndEntry entry) {
    return entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
  }

  private static FeedItem item(SyndEntry entry, URI base, URI feed) {
    String told = title(entry.getTitleEx(), entry.getTitle());
    String title = told.isEmpty() ? EntryContent.opening(entry) : told;
    String address = EntryLinks.page(entry, base);
    String content = EntryContent.of(entry, address != null);
    String name =
        Objects.requireNonNullElse(blankToNull(entry.getUri()), address == null ? title : address);
    Date date = date(entry);
    return new FeedItem(
        name,
        title.isEmpty() ? "An entry without a title" : title,
        address,
        Objects.requireNonNull(address == null ? feed.getHost() : URI.create(address).getHost()),
        blankToNull(HtmlText.of(Objects.toString(entry.getAuthor(), ""))),
        date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
        content);
  }

  /** Titles of RSS are HTML or plain text, and nothing tells which. */
  private static String title(@Nullable SyndContent content, @Nullable String title) {
    String text = Objects.toString(title, "");
    boolean plain = content != null && "text".equals(content.getType());
    String told = plain ? text.strip().replaceAll("\\s+", " ") : HtmlText.of(text);
    return told.length() <= LONGEST_TITLE ? told : told.substring(0, LONGEST_TITLE) + "…";
  }

  private static @Nullable String language(@Nullable String told) {
    try {
      String tag =
          new Locale.Builder().setLanguageTag(Objects.toString(told, "")).build().toLanguageTag();
      return tag.equals("und") ? null : tag;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** The minutes that RSS 2.0 calls ttl. */
  private static @Nullable Duration interval(@Nullable WireFeed feed) {
    return feed instanceof Channel channel && channel.getTtl() > 0
        ? Duration.ofMinutes(channel.getTtl())
        : null;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
