package dev.lectern.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import dev.lectern.article.extract.HtmlText;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a feed has of an entry's text. */
final class EntryContent {
  /** In characters of text. A field for the whole text that holds less holds a teaser. */
  private static final int SHORTEST_CONTENT = 500;

  /** In characters of text. Most descriptions are teasers; few of those are longer than this. */
  private static final int SHORTEST_DESCRIPTION = 1_500;

  /** Characters of a text that stand for a title. */
  private static final int OPENING = 80;

  private EntryContent() {}

  /**
   * The whole text as HTML; null where the feed has but a teaser or nothing.
   *
   * @param linked whether the entry has a page; of one that has none, a teaser is all there is
   */
  static @Nullable String of(SyndEntry entry, boolean linked) {
    return Stream.concat(
            entry.getContents().stream().filter(content -> isLong(content, SHORTEST_CONTENT)),
            Stream.ofNullable(entry.getDescription())
                .filter(description -> isLong(description, SHORTEST_DESCRIPTION)))
        .map(content -> html(content).strip())
        .findFirst()
        .orElseGet(() -> linked ? null : any(entry));
  }

  /** The first words, for an entry without a title. */
  static String opening(SyndEntry entry) {
    String text = HtmlText.of(Objects.toString(any(entry), ""));
    if (text.length() <= OPENING) {
      return text;
    }
    int end = text.lastIndexOf(' ', OPENING);
    return text.substring(0, end > 0 ? end : OPENING) + "…";
  }

  private static @Nullable String any(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .filter(content -> isLong(content, 1))
        .map(EntryContent::html)
        .findFirst()
        .orElse(null);
  }

  private static boolean isLong(SyndContent content, int least) {
    String value = Objects.toString(content.getValue(), "");
    return value.length() >= least && HtmlText.of(html(content)).length() >= least;
  }

  private static String html(SyndContent content) {
    String value = Objects.toString(content.getValue(), "");
    return "text".equals(content.getType())
        ? "<p>"
            + value.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p><p>")
            + "</p>"
        : value;
  }
}
