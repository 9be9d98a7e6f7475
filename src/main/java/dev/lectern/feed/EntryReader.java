package dev.lectern.feed;

import dev.lectern.article.Article;
import dev.lectern.article.document.DocumentException;
import dev.lectern.article.document.DocumentFile;
import dev.lectern.article.document.DocumentReader;
import dev.lectern.article.extract.EntryPage;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.article.fetch.FetchException;
import dev.lectern.article.fetch.FetchedPage;
import dev.lectern.article.fetch.Fetcher;
import dev.lectern.store.Feed;
import dev.lectern.store.FeedItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes articles of entries: of their pages, or else of what the feed has of them. Blocks. */
final class EntryReader {
  /** A page with so much less text than its feed shows but a teaser, or asks for a login. */
  private static final int SHARE = 2;

  private final Fetcher fetcher;
  private final Extractor extractor;
  private final DocumentReader documents;

  EntryReader(Fetcher fetcher, Extractor extractor, DocumentReader documents) {
    this.fetcher = fetcher;
    this.extractor = extractor;
    this.documents = documents;
  }

  /**
   * The article of the entry's page; the chapters of a book. A text in the feed is taken where the
   * page has none or far less, and will have no more another time.
   *
   * @param last whether the page will not be tried again
   * @throws FetchException when the page can't be had
   * @throws NoArticleException when it has no text
   * @throws DocumentException when it is of a kind that isn't read
   */
  List<Article> read(FeedItem item, Feed feed, boolean last) {
    Article inFeed = inFeed(item, feed);
    String address = item.address();
    if (address == null) {
      return List.of(present(inFeed));
    }
    List<Article> onPage;
    try {
      onPage = onPage(address);
    } catch (FetchException e) {
      if (inFeed == null || (e.mayPass() && !last)) {
        throw e;
      }
      return List.of(inFeed);
    } catch (NoArticleException | DocumentException e) {
      if (inFeed == null) {
        throw e;
      }
      return List.of(inFeed);
    }
    boolean teaser =
        inFeed != null && onPage.size() == 1 && length(onPage.get(0)) * SHARE < length(inFeed);
    return teaser
        ? List.of(present(inFeed))
        : onPage.stream().map(article -> article.orFrom(feed.title())).toList();
  }

  private List<Article> onPage(String address) {
    FetchedPage page = fetcher.fetch(address);
    String name = Objects.toString(page.address().getPath(), "").replaceFirst(".*/", "");
    return documents.read(
        new DocumentFile(
            page.bytes(), name, page.contentType(), page.charset(), page.address().toString()));
  }

  private @Nullable Article inFeed(FeedItem item, Feed feed) {
    String content = item.content();
    if (content == null) {
      return null;
    }
    try {
      String page =
          EntryPage.html(item.title(), item.byline(), item.published(), feed.language(), content);
      return extractor.fromHtml(page, address(item, feed)).orFrom(feed.title());
    } catch (NoArticleException e) {
      return null;
    }
  }

  /** Of the entry's page; without one, an address of the entry's own in its feed. */
  private static String address(FeedItem item, Feed feed) {
    return item.address() == null ? feed.address() + "#" + item.name() : item.address();
  }

  private static Article present(@Nullable Article article) {
    if (article == null) {
      throw new NoArticleException("The feed has no text of this entry that could be read aloud.");
    }
    return article;
  }

  private static long length(Article article) {
    return article.passages().stream().mapToLong(passage -> passage.text().length()).sum();
  }
}
