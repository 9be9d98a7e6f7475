package dev.lectern.article.extract;

import dev.lectern.article.Passage;
import dev.lectern.digest.Sha256;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names the passages of one article by their text, so that a bookmark or a cached sound outlives an
 * edit elsewhere in the article.
 */
final class PassageIds {
  /** 32 bits: two of 1,000 passages meet once in 8,600 articles, and then get a number each. */
  static final int DIGITS = 8;

  private final Map<String, Integer> uses = new HashMap<>();

  private @Nullable String expected;

  /** The next passage begins the note of this id, unless it begins another already. */
  void expect(@Nullable String noteId) {
    if (expected == null) {
      expected = noteId;
    }
  }

  /**
   * @param text not blank, white space folded
   */
  Passage passage(String text) {
    return passage(new StyledText(text));
  }

  Passage passage(StyledText styled) {
    String id = expected == null ? "p" + Sha256.hex(styled.text(), DIGITS) : expected;
    expected = null;
    int use = uses.merge(id, 1, Integer::sum);
    return new Passage(use == 1 ? id : id + "-" + use, styled.text(), styled.spans());
  }
}
