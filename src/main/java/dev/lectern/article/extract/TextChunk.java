package dev.lectern.article.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph or a list item of a plain text.
 *
 * @param marker what stands before a list item: a bullet or a number; empty for a paragraph
 * @param text folded, never empty
 * @param lines how many lines of the text it takes
 */
record TextChunk(String marker, String text, int lines) {
  /** In characters; shorter runs are headlines, labels and menu items more often. */
  private static final int SHORTEST_PROSE = 80;

  private static final Pattern ITEM =
      Pattern.compile("[\\s\\p{Z}]*(?:([•‣◦▪·*–-])|(\\d{1,3})[.)])[\\s\\p{Z}]+(\\S.*)");

  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…。！？][\"'”’»)\\]]*", Pattern.DOTALL);

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\f\\u2028\\u2029]");

  boolean isItem() {
    return !marker.isEmpty();
  }

  boolean isOrdered() {
    return isItem() && Character.isDigit(marker.charAt(0));
  }

  boolean isProse() {
    return !isItem() && text.length() >= SHORTEST_PROSE && SENTENCE_END.matcher(text).matches();
  }

  static List<TextChunk> split(String text) {
    Splitter splitter = new Splitter();
    for (String line : LINE_END.split(text, -1)) {
      splitter.line(line);
    }
    splitter.end();
    return splitter.chunks;
  }

  private static final class Splitter {
    private final List<TextChunk> chunks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final List<String> labels = new ArrayList<>();
    private String marker = "";
    private int lines;

    void line(String line) {
      if (Whitespace.isBlank(line)) {
        end();
        return;
      }
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        end();
        marker = item.group(1) == null ? item.group(2) : item.group(1);
        open.append(item.group(3));
      } else {
        boolean indented = Whitespace.isSpace(line.charAt(0));
        if (!marker.isEmpty() && !indented) {
          end(); // an item's further lines are indented
        }
        open.append(line);
      }
      open.append(' ');
      lines++;
      if (labels.size() == lines - 1 && line.length() <= LabelLine.LONGEST) {
        String label = Whitespace.fold(line);
        if (LabelLine.read(label) != null) {
          labels.add(label);
        }
      }
    }

    void end() {
      String text = Whitespace.fold(open);
      if (lines > 1 && labels.size() == lines) {
        labels.forEach(label -> chunks.add(new TextChunk("", label, 1)));
      } else if (!text.isEmpty()) {
        chunks.add(new TextChunk(marker, text, lines));
      }
      open.setLength(0);
      labels.clear();
      marker = "";
      lines = 0;
    }
  }
}
