package dev.lectern.browser;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.Block;
import dev.lectern.article.LeadImage;
import dev.lectern.article.Omission;
import dev.lectern.article.Omissions;
import dev.lectern.article.Passage;
import dev.lectern.article.document.DocumentException;
import dev.lectern.article.document.DocumentFile;
import dev.lectern.article.document.DocumentReader;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;

/** Articles full of what should not run: each vector by every way that content comes in. */
final class HostileArticles {
  /** Vectors of one article: few articles are shown fast, and one vector is found among them. */
  private static final int BATCH = 81;

  private static final String ADDRESS = "https://example.org/news/1";
  private static final Pattern ID = Pattern.compile("\"id\" : \"p[0-9a-f-]+\"");

  /** Where a page has addresses and other values that are no text. */
  private static final String ADDRESSES =
      """
      <a href="$V" lang="$V" dir="$V">a</a> <img src="https://example.org/$V" alt="b">
      <a href="https://example.org/$V">c</a> <sup><a href="#$V">1</a></sup> <b id="$V">d</b>
      """;

  /** The parts of a text with what they have beside it; vectors take their places by turns. */
  private static final String PARTS =
      """
      <h2>$V</h2>
      <p><em>$V</em> <code>$V</code> <abbr title="$V">XSS</abbr></p>
      <figure><img src="$V" alt="$V"><figcaption>Caption $V</figcaption></figure>
      <figure><img src="https://example.org/$V" alt="$V"></figure>
      <ol start="$V"><li>$V</li></ol>
      <table><caption>$V</caption><tr><th scope="$V" id="$V">$V</th><th>B</th></tr>
      <tr><td headers="$V" colspan="$V">$V</td><td rowspan="$V">$V</td></tr></table>
      <blockquote cite="$V"><p>$V</p><footer><cite>$V</cite></footer></blockquote>
      <dl><dt>$V</dt><dd>$V</dd></dl>
      <details><summary>$V</summary>$V</details>
      <iframe src="https://www.youtube.com/embed/$V" title="$V"></iframe>
      <video src="https://example.org/$V" controls title="$V"></video>
      <p><math alttext="$V"><mi>$V</mi><mo>=</mo><mn>1</mn></math></p>
      <pre>$V</pre>
      """;

  private static final Extractor EXTRACTOR = new Extractor();
  private static final DocumentReader READER = new DocumentReader(EXTRACTOR);

  private HostileArticles() {}

  /** Each calls {@code ran} with its number, from 1. */
  static List<String> vectors() {
    try (InputStream in = HostileArticles.class.getResourceAsStream("/hostile/vectors.txt")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("# "))
              .map(String::translateEscapes)
              .toList();
      return IntStream.range(0, lines.size())
          .mapToObj(i -> lines.get(i).replace("ran()", "ran(" + (i + 1) + ")"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** An article for each batch; its title, byline and source are made of vectors too. */
  static List<Article> articles() {
    List<String> vectors = vectors();
    List<Article> articles = new ArrayList<>();
    for (int from = 0; from < vectors.size(); from += BATCH) {
      articles.add(
          article(from / BATCH + 1, vectors.subList(from, Math.min(from + BATCH, vectors.size()))));
    }
    return articles;
  }

  private static Article article(int number, List<String> vectors) {
    List<Block> blocks = blocks(vectors);
    List<Omission> leftOut =
        blocks(vectors.subList(0, vectors.size() / 4)).stream()
            .map(block -> new Omission(blocks.size(), block, Omission.Reason.BESIDE))
            .toList();
    String joined = String.join(" ", vectors);
    return renamed(
        new Article(
            "hostile-" + number,
            new Passage("p0", "Vectors " + number + " " + joined),
            joined,
            joined,
            null,
            null,
            "en",
            "https://example.org/" + joined,
            new LeadImage("https://example.org/image.png", joined),
            null,
            null,
            blocks,
            new Omissions(leftOut, Map.of(), 1)));
  }

  /** Through JSON, as from a backup: ids of different readings would meet. */
  private static Article renamed(Article article) {
    int[] count = {0};
    return ArticleJson.read(
        ID.matcher(ArticleJson.write(article))
            .replaceAll(id -> "\"id\" : \"p" + ++count[0] + "\""));
  }

  private static List<Block> blocks(List<String> vectors) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder addresses = new StringBuilder();
    for (String vector : vectors) {
      // As source each has a page of its own: some take in all that follows.
      add(blocks, () -> List.of(html("<p>" + vector)));
      add(blocks, () -> markdown("A line with " + vector));
      addresses.append(ADDRESSES.replace("$V", Entities.escape(vector)));
    }
    String joined = String.join(" ", vectors);
    add(blocks, () -> List.of(html(addresses.toString())));
    for (int at = 0; at < vectors.size(); ) {
      StringBuilder parts = new StringBuilder();
      int next = at;
      for (String piece : PARTS.split("(?<=\\$V)", -1)) {
        String vector = vectors.get(next++ % vectors.size());
        parts.append(piece.replace("$V", Entities.escape(vector)));
      }
      at = next;
      add(blocks, () -> List.of(html(parts.toString())));
    }
    add(blocks, () -> List.of(EXTRACTOR.fromText("A text\n\nWords.\n\n" + joined, ADDRESS)));
    return blocks;
  }

  private static Article html(String body) {
    return EXTRACTOR.fromHtml("<article><h1>A page</h1>" + body, ADDRESS);
  }

  private static List<Article> markdown(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return READER.read(new DocumentFile(bytes, "a.md", "text/markdown", "utf-8", ADDRESS));
  }

  private interface Reading {
    List<Article> read();
  }

  private static void add(List<Block> blocks, Reading reading) {
    try {
      reading.read().forEach(article -> blocks.addAll(article.blocks()));
    } catch (NoArticleException | DocumentException e) {
      // Nothing of the vector is left, which is one way to be harmless.
    }
  }
}
