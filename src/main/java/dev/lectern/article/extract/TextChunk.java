package dev.lectern.article.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph, a heading, a list item or a line of verse of a plain text.
 *
 * @param marker what stands before a list item or a quotation: a bullet, a number or {@code >};
 *     else empty
 * @param indent columns before the marker; lists in lists stand further in
 * @param level of a heading, from 1; 0 for other text
 * @param text folded, never empty
 * @param lines how many lines of the text it takes
 */
record TextChunk(String marker, int indent, int level, String text, int lines) {
  /** In characters; shorter runs are headlines, labels and menu items more often. */
  private static final int SHORTEST_PROSE = 80;

  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…。！？][\"'”’»)\\]]*", Pattern.DOTALL);

  static List<TextChunk> split(String text) {
    TextSplitter splitter = new TextSplitter(text);
    text.lines().forEach(splitter::line);
    return splitter.chunks();
  }

  boolean isItem() {
    return !marker.isEmpty();
  }

  /** Of a mail or a forum; its indent is how deep the quotation is. */
  boolean isQuote() {
    return marker.equals(">");
  }

  boolean isOrdered() {
    return isItem() && Character.isDigit(marker.charAt(0));
  }

  boolean isHeading() {
    return level > 0;
  }

  boolean isProse() {
    return !isItem()
        && !isHeading()
        && text.length() >= SHORTEST_PROSE
        && SENTENCE_END.matcher(text).matches();
  }
}
