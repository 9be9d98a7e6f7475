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
              + ")*)(?:, [^.!?]{2,40})?");

  /** Behind the name stands who took the pictures, or the paper. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:(?i:words|text|texte?o?|story|interview|autora?|auteur|autore|автор|كتب|بقلم|作者|记者|記者) ?[:：] ?"
              + "|(?i:published|posted|written|created) .{0,60}(?i:by) )"
              + "("
              + NAME
              + "|\\p{IsHan}{2,4}|[\\p{IsArabic} ]{5,40})(?=$|,|\\s*[|•·–—]|\\s\\p{L}+:)");

  private static final Pattern KOREAN =
      Pattern.compile("(?:^|\\s)(\\p{IsHangul}{2,4} 기자)(?=$|\\s)");

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
      for (Pattern pattern : List.of(LABELLED, KOREAN)) {
        Matcher labelled = pattern.matcher(line.text());
        if (labelled.find() && (pattern.equals(KOREAN) || labelled.start() == 0)) {
          return PersonName.of(labelled.group(1));
        }
      }
      Matcher elsewhere = BY_ELSEWHERE.matcher(line.text());
      if (elsewhere.matches()) {
        return PersonName.of(elsewhere.group(1));
      }
    }
    return null;
  }
}
