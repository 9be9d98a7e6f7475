package dev.lectern.narration;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.spoken.Script;
import java.util.List;

/** What is said of an article: the scripts of its passages, with what their structure adds. */
final class Manuscript {
  private final List<Line> lines;

  private Manuscript(List<Line> lines) {
    this.lines = lines;
  }

  static Manuscript of(Article article) {
    return new Manuscript(
        article.passages().stream()
            .map(passage -> new Line(passage, Script.of(passage.text())))
            .toList());
  }

  /** In reading order. */
  List<Line> lines() {
    return lines;
  }

  /**
   * @throws IllegalArgumentException when the passage is none of the article's
   */
  Line line(Passage passage) {
    return lines.stream()
        .filter(line -> line.passage().equals(passage))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no passage " + passage.id()));
  }
}
