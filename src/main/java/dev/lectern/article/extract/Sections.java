package dev.lectern.article.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Leaves out the sections whose heading says that they lead on to something else. */
final class Sections {
  /** In characters; longer lines are sentences. */
  private static final int LONGEST_HEADING = 70;

  /** A section that holds more of the prose than this is part of the text. */
  private static final double MOST_PROSE = 0.15;

  /** Comments may be longer than the text that they stand behind. */
  private static final double LEAST_BEFORE = 0.4;

  /** Sections of this kind stand in the later part of a page, but for a table of contents. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:related|recommended|more|further|additional|latest|recent|popular|trending|featured"
              + "|similar|other|new)\\b(?: \\S+){0,3}"
              + " ?(?:articles?|posts?|stories|content|reading|news|topics|links|resources|guides"
              + "|videos|products|reads|pages|coverage)(?: .{0,30})?"
              + "|more (?:from|in|on|by|about|like|stories|ways) .*|related|recommended|see also"
              + "|read (?:next|more|this next|also)|up next|(?:what to )?(?:read|watch) next|explore (?:more|further)"
              + "|you (?:may|might) (?:also )?(?:like|enjoy|be interested).*|don'?t miss.*"
              + "|about the (?:authors?|writer|editor).*|about (?:us|me)|meet the (?:author|team).*|written by.*|who curated.*"
              + "|share (?:this|it|on|the).*|share|follow (?:us|me).*|follow|stay (?:connected|in touch|updated|informed).*|connect with.*"
              + "|(?:leave a |post a |view |add a )?(?:comments?|reply)(?: \\(\\d+\\))?|\\d+ comments?.*|join the (?:conversation|discussion).*|top rated comments.*"
              + "|(?:subscribe|sign up|join|get)\\b.*(?:newsletter|email|e-mail|inbox|updates|mailing list).*|discover more from .*|newsletter.*|subscribe.*"
              + "|tags?|categories|filed under.*|topics|(?:article )?sources|table of contents|contents|on this page"
              + "|privacy overview|.*\\bcookies?(?: policy| settings| preferences)?|your privacy.*|recent (?:articles|posts|news)"
              + "|most (?:read|popular|viewed|recent).*|trending.*|breaking news|latest.*|editor'?s'? (?:picks?|choice)"
              + "|advertisement|sponsored.*|contact us|get in touch.*|leggi anche|lire aussi|à lire aussi|lesen sie auch"
              + "|mehr zum thema|lee también|te puede interesar|相关.*|推荐.*|関連.*|おすすめ.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N})]+$");

  private Sections() {}

  static void mark(List<Line> lines, Marks leftOut) {
    int prose = prose(lines, 0, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isHeading() && isBeside(line)) {
        int end = end(lines, i);
        int own = prose(lines, i, end);
        if (own <= prose * MOST_PROSE || prose(lines, 0, i) >= own * LEAST_BEFORE) {
          lines.subList(i, end).forEach(in -> in.leaveOut(leftOut, Rule.SECTION));
        }
      }
    }
  }

  private static boolean isBeside(Line line) {
    String text = AROUND.matcher(line.text()).replaceAll("");
    return text.length() <= LONGEST_HEADING
        && (BESIDE.matcher(text).matches()
            || ForeignCalls.announcesOthers(text.toLowerCase(Locale.ROOT)));
  }

  /**
   * Where the next heading of the same or a higher level stands, or the first line outside of the
   * box that the heading shares with other lines.
   */
  private static int end(List<Line> lines, int at) {
    Line heading = lines.get(at);
    int end = at + 1;
    while (end < lines.size()
        && (!lines.get(end).isHeading() || lines.get(end).level() > heading.level())) {
      end++;
    }
    if (end > at + 1) {
      Element box = heading.block();
      while (box.parent() != null && !holds(box, lines.get(at + 1))) {
        box = box.parent();
      }
      while (!holds(box, lines.get(end - 1))) {
        end--;
      }
    }
    return end;
  }

  private static boolean holds(Element box, Line line) {
    for (Element e = line.block(); e != null; e = e.parent()) {
      if (e.equals(box)) {
        return true;
      }
    }
    return false;
  }

  private static int prose(List<Line> lines, int from, int to) {
    return lines.subList(from, to).stream()
        .filter(Line::isProse)
        .mapToInt(line -> line.text().length())
        .sum();
  }
}
