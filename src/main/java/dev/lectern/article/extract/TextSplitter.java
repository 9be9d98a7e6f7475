package dev.lectern.article.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a plain text into chunks, line by line: at blank lines, items, underlines and rules. */
final class TextSplitter {
  private static final Pattern LINE_END = Pattern.compile("[\\f\\u2028\\u2029\\u0085\\u000B]");

  private static final Pattern ITEM =
      Pattern.compile("([\\s\\p{Z}]*)(?:([•‣◦▪·*+–-])|\\(?(\\d{1,3})[.)])[\\s\\p{Z}]+(\\S.*)");

  /** A run of signs, alone or under a heading: no word of the text. */
  private static final Pattern RULE =
      Pattern.compile("[\\s\\p{Z}]*([=\\-_*~#•–—·^+])(?:[\\s\\p{Z}]*\\1){2,}[\\s\\p{Z}]*");

  /** Characters; the widest paper had 132 columns. */
  private static final int LONGEST_RULE = 200;

  /** Signs under a heading, the strongest first, as reStructuredText and Markdown have them. */
  private static final String UNDERLINES = "=-~^";

  private final List<TextChunk> chunks = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final Hyphenation hyphenation;
  private String marker = "";
  private int indent;

  /**
   * @param text the whole, whose words tell how its divided ones are written
   */
  TextSplitter(String text) {
    this.hyphenation = new Hyphenation(text);
  }

  List<TextChunk> chunks() {
    end();
    return chunks;
  }

  /** The next line; page and line feeds of other systems may still be in it. */
  void line(String lines) {
    for (String line : LINE_END.split(lines, -1)) {
      read(line);
    }
  }

  private void read(String line) {
    if (Whitespace.isBlank(line)) {
      end();
      return;
    }
    Matcher rule = RULE.matcher(line);
    if (line.length() <= LONGEST_RULE && rule.matches()) {
      underline(rule.group(1).charAt(0));
      return;
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      end();
      indent = item.group(1).replace("\t", "    ").length();
      marker = item.group(2) == null ? item.group(3) : item.group(2);
      open.add(item.group(4));
      return;
    }
    if (!marker.isEmpty() && !Whitespace.isSpace(line.charAt(0))) {
      end(); // an item's further lines are indented
    }
    open.add(line);
  }

  /** A line of signs makes the one line before it a heading; under none it only parts the text. */
  private void underline(char sign) {
    int level = UNDERLINES.indexOf(sign) + 1;
    if (level > 0 && open.size() == 1 && marker.isEmpty()) {
      chunks.add(new TextChunk("", 0, level, Whitespace.fold(open.get(0)), 2));
      open.clear();
    }
    end();
  }

  private void end() {
    List<String> lines = open.stream().filter(line -> !Whitespace.fold(line).isEmpty()).toList();
    if (!marker.isEmpty() || lines.size() == 1) {
      add(joined(lines), lines.size());
    } else if (areLabels(lines) || TextVerse.is(lines)) {
      lines.forEach(line -> add(Whitespace.fold(line), 1));
    } else {
      add(joined(lines), lines.size());
    }
    open.clear();
    marker = "";
    indent = 0;
  }

  private static boolean areLabels(List<String> lines) {
    return lines.stream()
        .allMatch(
            line ->
                line.length() <= LabelLine.LONGEST
                    && LabelLine.read(Whitespace.fold(line)) != null);
  }

  private String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> hyphenation.join(text, line.strip()));
    return Whitespace.fold(text);
  }

  private void add(String text, int lines) {
    if (!text.isEmpty()) {
      int level = marker.isEmpty() && lines == 1 ? TextHeading.level(text) : 0;
      chunks.add(new TextChunk(marker, indent, level, text, lines));
    }
  }
}
