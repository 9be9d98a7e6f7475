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

  private HeadByline() {}

  static @Nullable String find(List<Line> head) {
    for (Line line : head) {
      Matcher by = BY.matcher(line.text());
      if (line.text().length() <= LONGEST
          && by.find()
          && (by.start() == 0 || !line.text().endsWith("."))) {
        return PersonName.of(by.group(1));
      }
    }
    return null;
  }
}
