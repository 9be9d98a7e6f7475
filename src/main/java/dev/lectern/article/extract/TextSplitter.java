package dev.lectern.article.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a plain text into chunks, line by line: at blank lines, items, underlines and rules. */
final class TextSplitter {
  private static final Pattern LINE_END = Pattern.compile("[\\f\\u2028\\u2029\\u0085\\u000B]");

  private static final Pattern ITEM =
      Pattern.compile(
          "([\\s\\p{Z}]*)(?:([•‣◦▪▫●○■□►▶➢➤✓✔→·*+–-])|\\(?(\\d{1,3})[.)])[\\s\\p{Z}]+(\\S.*)");

  private static final Pattern QUOTE = Pattern.compile(" {0,3}((?:> ?)+)(.*)");

  /** A part of a list whose letters stay, for the text may name them. */
  private static final Pattern LETTERED =
      Pattern.compile("[\\s\\p{Z}]*(?:\\(?\\p{Ll}\\)|\\(\\p{Lu}\\)|\\(?[ivxl]{1,5}\\))\\s+\\S.*");

  /** A speaker or a label. */
  private static final Pattern LABELLED =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{N} .'’-]{0,30}:[\\s\\p{Z}]+\\S.*");

  /** Cells with a tabulator between, or with blanks that hold them in columns. */
  private static final Pattern ROW = Pattern.compile(".*\\S(?:\\t+| {3,})\\S.*|[|+].*[|+]\\s*");

  /** Between the rows of a table that is drawn with signs. */
  private static final Pattern ROW_RULE = Pattern.compile("\\s*[|+][-=+|: ]{2,}[|+]\\s*");

  private static final Pattern CELL_EDGE = Pattern.compile("(?:^|\\s)\\|(?=\\s|$)");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’»)\\]]*\\s*");
  private static final Pattern INDENTED = Pattern.compile("(?:\\t| {2,}|\\u3000).*");

  /** Characters; text that was wrapped at some column has no longer lines. */
  private static final int WIDEST_COLUMN = 132;

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
    String[] parts = LINE_END.split(lines, -1);
    for (String line : parts) {
      if (parts.length > 1 && line.isEmpty() && !isEnded()) {
        continue; // a sentence goes on after the end of the page
      }
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
    if (ROW_RULE.matcher(line).matches()) {
      return;
    }
    Matcher quote = QUOTE.matcher(line);
    if (quote.matches()) {
      quote(quote.group(1).replace(" ", "").length(), quote.group(2));
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
    boolean furtherOfItem = !marker.isEmpty() && Whitespace.isSpace(line.charAt(0));
    if (marker.isEmpty() ? beginsParagraph(line) : !furtherOfItem || marker.equals(">")) {
      end();
    }
    open.add(line);
  }

  private void quote(int depth, String line) {
    if (!marker.equals(">") || indent != depth || Whitespace.isBlank(line)) {
      end();
    }
    marker = ">";
    indent = depth;
    open.add(line);
  }

  /** By an indent after a sentence's end, or by what its first line begins with too. */
  private boolean beginsParagraph(String line) {
    if (open.isEmpty()) {
      return false;
    }
    String first = open.get(0);
    String before = open.get(open.size() - 1);
    return (INDENTED.matcher(line).matches() && !INDENTED.matcher(before).matches() && isEnded())
        || (LETTERED.matcher(first).matches() && LETTERED.matcher(line).matches())
        || (LABELLED.matcher(first).matches() && LABELLED.matcher(line).matches());
  }

  private boolean isEnded() {
    return open.isEmpty() || SENTENCE_END.matcher(open.get(open.size() - 1)).matches();
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
    if (!marker.isEmpty() || lines.size() == 1 || isHeading(lines)) {
      add(joined(lines), marker.isEmpty() ? 1 : lines.size());
    } else if (areRows(lines)) {
      lines.forEach(line -> add(Whitespace.fold(CELL_EDGE.matcher(line).replaceAll(" ")), 2));
    } else if (areLabels(lines) || wereNotWrapped(lines) || TextVerse.is(lines)) {
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

  private static boolean areRows(List<String> lines) {
    return !lines.isEmpty() && lines.stream().allMatch(line -> ROW.matcher(line.strip()).matches());
  }

  private static boolean wereNotWrapped(List<String> lines) {
    return lines.stream().anyMatch(line -> line.length() > WIDEST_COLUMN);
  }

  /** "CHAPTER I." with the chapter's title under it. */
  private static boolean isHeading(List<String> lines) {
    return lines.size() == 2
        && TextHeading.isNumbered(Whitespace.fold(lines.get(0)))
        && lines.get(1).length() <= TextHeading.LONGEST
        && !SENTENCE_END.matcher(lines.get(1)).matches();
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
