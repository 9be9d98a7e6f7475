package dev.lectern.article.extract;

import dev.lectern.article.Article;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Article} of a page or of plain text. */
public final class Extractor {
  /**
   * @param html the page's source
   * @param address where it came from, to resolve links; null when pasted
   * @throws NoArticleException when the page holds no text to read
   */
  public Article fromHtml(String html, @Nullable String address) {
    throw new UnsupportedOperationException(html + address);
  }

  /**
   * @param text plain text: the headline first, blank lines between paragraphs
   * @param address where it came from; null when pasted
   * @throws NoArticleException when there is no text to read
   */
  public Article fromText(String text, @Nullable String address) {
    throw new UnsupportedOperationException(text + address);
  }
}
