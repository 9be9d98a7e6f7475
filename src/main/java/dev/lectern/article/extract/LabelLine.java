package dev.lectern.article.extract;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells where a text comes from, such as {@code Release:People's DailyTime:2022-01-26}.
 * Pages run its parts together, so a label may begin in the middle of a word.
 */
record LabelLine(
    @Nullable String source,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable LocalDate modified) {
  /** Longer lines are prose that has a colon in it. */
  static final int LONGEST = 200;

  /** In characters: a day and a time, which may stand before the first label. */
  private static final int LONGEST_DATE = 30;

  private static final Pattern LABEL =
      Pattern.compile(
          "(Release time|Release date|Publish time|Published on|Published|Last updated|Updated|Release|Source"
              + "|Origin|From|Author|Writer|Reporter|Editor|Time|Date|Views|Hits|来源|作者|责任编辑|编辑|发布时间|更新时间|时间|日期|字号|浏览|阅读)"
              + "\\s*[:：]\\s*");

  private static final Set<String> UPDATES = Set.of("updated", "last updated", "更新时间");

  /** Names only: "By Monday the crew had left" is prose. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "By\\s+(\\p{Lu}\\S*(?:\\s+(?:\\p{Lu}\\S*|and|&|de|da|di|del|der|la|le|van|von|for|of|the)){0,9})");

  /** Null when the line is not of this kind. */
  static @Nullable LabelLine read(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher byline = BYLINE.matcher(line);
    if (byline.matches()) {
      return new LabelLine(null, byline.group(1), null, null);
    }
    Matcher label = LABEL.matcher(line);
    LocalDate before = label.find() ? DateText.day(line.substring(0, label.start())) : null;
    if (!(before != null && label.start() <= LONGEST_DATE) && !label.lookingAt()) {
      return null;
    }
    String source = null;
    String author = null;
    LocalDate published = before;
    LocalDate modified = null;
    boolean more = true;
    while (more) {
      String name = label.group(1).toLowerCase(Locale.ROOT);
      int from = label.end();
      more = label.find();
      String value = line.substring(from, more ? label.start() : line.length()).strip();
      switch (name) {
        case "release", "source", "origin", "from", "来源" -> source = or(source, value);
        case "author", "writer", "reporter", "作者" -> author = or(author, value);
        default -> {}
      }
      LocalDate day = DateText.day(value);
      if (UPDATES.contains(name)) {
        modified = modified == null ? day : modified;
      } else {
        published = published == null ? day : published;
      }
    }
    source = source != null && DateText.day(source) != null ? null : source;
    return source == null && author == null && published == null && modified == null
        ? null
        : new LabelLine(source, author, published, modified);
  }

  private static @Nullable String or(@Nullable String known, String value) {
    return known != null || value.isEmpty() ? known : value;
  }
}
