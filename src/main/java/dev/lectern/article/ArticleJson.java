package dev.lectern.article;

/**
 * The JSON form of an article: what the store keeps and what {@code /articles/{id}.json} answers.
 */
public final class ArticleJson {
  private ArticleJson() {}

  public static String write(Article article) {
    throw new UnsupportedOperationException(article.id());
  }

  /**
   * @throws IllegalArgumentException when the text is not an article's JSON
   */
  public static Article read(String json) {
    throw new UnsupportedOperationException(json);
  }
}
