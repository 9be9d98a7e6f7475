package dev.lectern.article.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts the footer off a dumped page: after the last prose, everything from the first line that only
 * a footer has. A list that ends an article stays, for prose or a plain label introduces it.
 */
final class TextFooter {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:executive |co-?\\s?|joint )?(?:organi[sz]ers?|sponsors?|hosts?|undertakers?)"
              + "|organi[sz]ed by|supported by|(?:media )?partners|contact(?: us)?|about us"
              + "|follow us(?: on.*)?|share(?: this.*)?|(?:friendly|quick|useful) links"
              + "|related (?:articles|news|links|stories)|site ?map|privacy policy|legal notice"
              + "|terms (?:of use|of service|and conditions)|back to top"
              + "|(?:©|\\(c\\)|@\\s?(?=\\d{4})|copyright\\b).*|.*\\ball rights reserved\\b.*)\\s*:?");

  private TextFooter() {}

  static List<TextChunk> cut(List<TextChunk> body) {
    int tail = body.size();
    while (tail > 0 && !body.get(tail - 1).isProse()) {
      tail--;
    }
    for (int i = tail; i < body.size(); i++) {
      TextChunk chunk = body.get(i);
      if (!chunk.isItem() && LABEL.matcher(chunk.text()).matches()) {
        return body.subList(0, i);
      }
    }
    return body;
  }
}
