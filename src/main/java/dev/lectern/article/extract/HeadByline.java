package dev.lectern.article.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a byline among the lines from the headline to the text, in any element. */
final class HeadByline {
  /** In characters: a name, a title and a date. */
  private static final int LONGEST = 120;

  private static final Pattern BY =
      Pattern.compile(
          "(?:^|[|•·–—,]\\s*|\\d\\s+)(?:(?i:written |posted |published |story |words )?(?i:by):?|(?i:authors?|written by) ?:)"
              + " ?(\\p{Lu}[^|•·–—]{2,60})");

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|del|la|le|du|da|di|van|von|der|den))+";

  /**
   * In other languages the word begins other lines too: a line of nothing but names is a byline.
   */
  private static final Pattern BY_ELSEWHERE =
      Pattern.compile(
          "(?i:por|par|von|door|av|af|di):? ("
              + NAME
              + "(?:(?:,|,? (?:y|e|et|und|en|og|och|and|&)) "
              + NAME
              + ")*)");

  private HeadByline() {}

  static @Nullable String find(List<Line> head) {
    for (Line line : head) {
      Matcher by = BY.matcher(line.text());
      if (line.text().length() > LONGEST) {
        continue;
      }
      if (by.find() && (by.start() == 0 || !line.text().endsWith("."))) {
        return PersonName.of(by.group(1));
      }
      Matcher elsewhere = BY_ELSEWHERE.matcher(line.text());
      if (elsewhere.matches()) {
        return PersonName.of(elsewhere.group(1));
      }
    }
    return null;
  }
}
