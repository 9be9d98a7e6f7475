package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Markdown file says of itself before its text: in YAML between lines of {@code ---}, in
 * TOML between lines of {@code +++}, as pandoc's three lines of {@code %}, or as MultiMarkdown's
 * {@code Key: value}. A beginning that is none of these is text.
 *
 * @param values of the keys in lower case, each at least one
 * @param text what follows
 */
record FrontMatter(Map<String, List<String>> values, String text) {
  /** Each kind's first line, and the lines that end it. */
  private static final Map<String, Set<String>> FENCES =
      Map.of("---", Set.of("---", "..."), "+++", Set.of("+++"));

  /** Lines; the front matter of a book with a long abstract has fewer. */
  private static final int MOST_LINES = 500;

  /** A title, authors and a date, each of them more than one line where the next are indented. */
  private static final Pattern PERCENT =
      Pattern.compile(
          "\\A(?:%[ \\t]*(.*(?:\\R[ \\t]+\\S.*){0,9})(?:\\R|\\z))"
              + "(?:%[ \\t]*(.*(?:\\R[ \\t]+\\S.*){0,9})(?:\\R|\\z))?"
              + "(?:%[ \\t]*(.*)(?:\\R|\\z))?");

  /** Only with keys that documents have: any paragraph may begin with a word and a colon. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)\\A(?:(?:title|author|authors|date|language|lang|subtitle|keywords|tags|copyright"
              + "|affiliation|email|abstract|slug|category|summary)[ \\t]*:.*(?:\\R|\\z)){1,20}(?=\\R|\\z)");

  private static final Pattern KEY =
      Pattern.compile(
          "(?<key>[\\w.-]+|\"[^\"]*\")[ \\t]*[:=](?:[ \\t]+(?<value>.*)|(?<more>\\S.*)?)");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");

  /** In an entry for a person: what it has beside the name is no name. */
  private static final Pattern NAME =
      Pattern.compile("[ \\t]*(?:-[ \\t]+)?(?:name|literal)[ \\t]*:[ \\t]*(.*)");

  private static final Pattern OTHER_PART =
      Pattern.compile("[ \\t]*(?:-[ \\t]+)?[\\w-]+:(?:[ \\t].*)?");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern COMMENT = Pattern.compile("[ \\t]+#.*$");
  private static final Pattern FLOW_COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  static FrontMatter of(String document) {
    List<String> lines = document.stripLeading().lines().limit(MOST_LINES).toList();
    String first = lines.isEmpty() ? "" : lines.get(0).stripTrailing();
    Set<String> ends = FENCES.getOrDefault(first, Set.of());
    for (int end = 1; end < lines.size(); end++) {
      if (ends.contains(lines.get(end).stripTrailing())) {
        List<String> inside = lines.subList(1, end);
        return inside.stream().allMatch(FrontMatter::isData)
            ? new FrontMatter(read(inside), after(document.stripLeading(), end + 1))
            : new FrontMatter(Map.of(), document);
      }
    }
    Matcher percent = PERCENT.matcher(document);
    if (percent.find()) {
      Map<String, List<String>> values = new HashMap<>();
      String[] keys = {"title", "author", "date"};
      for (int i = 0; i < keys.length; i++) {
        String value = percent.group(i + 1);
        if (value != null && !value.isBlank()) {
          values.put(keys[i], List.of(value.strip().split("\\s*(?:;|\\R)\\s*", -1)));
        }
      }
      return new FrontMatter(values, document.substring(percent.end()));
    }
    Matcher header = HEADER.matcher(document);
    return header.find()
        ? new FrontMatter(read(header.group().lines().toList()), document.substring(header.end()))
        : new FrontMatter(Map.of(), document);
  }

  private static String after(String document, int lines) {
    Matcher end = LINE_END.matcher(document);
    for (int i = 0; i < lines && end.find(); i++) {
      if (i == lines - 1) {
        return document.substring(end.end());
      }
    }
    return "";
  }

  /** Between two rules of Markdown may as well stand text. */
  private static boolean isData(String line) {
    return line.isBlank()
        || line.matches("[ \\t#\\[\\]].*")
        || ITEM.matcher(line).matches()
        || KEY.matcher(line).matches();
  }

  private static Map<String, List<String>> read(List<String> lines) {
    Map<String, List<String>> values = new HashMap<>();
    List<String> open = new ArrayList<>();
    boolean inTable = false;
    for (String line : lines) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        open = new ArrayList<>();
        if (!inTable) {
          String name = unquoted(key.group("key")).toLowerCase(Locale.ROOT);
          values.putIfAbsent(name, open);
        }
        String value = key.group("value") == null ? key.group("more") : key.group("value");
        add(open, value == null ? "" : value);
      } else if (line.startsWith("[")) {
        inTable = true; // of TOML: what follows is said of something else
      } else {
        Matcher item = ITEM.matcher(line);
        Matcher name = NAME.matcher(line);
        if (name.matches()) {
          add(open, name.group(1));
        } else if (!OTHER_PART.matcher(line).matches()) {
          add(open, item.matches() ? item.group(1) : line);
        }
      }
    }
    values.values().removeIf(List::isEmpty);
    return values;
  }

  /** A value, or the items of one in brackets; the sign of a text on further lines is none. */
  private static void add(List<String> values, String written) {
    String value = written.strip();
    if (value.startsWith("[") && value.endsWith("]")) {
      for (String item : FLOW_COMMA.split(value.substring(1, value.length() - 1), -1)) {
        add(values, item);
      }
    } else if (!value.matches("[|>][-+]?\\d?|")) {
      values.add(unquoted(value));
    }
  }

  private static String unquoted(String value) {
    for (String quote : List.of("\"", "'")) {
      int end = value.lastIndexOf(quote);
      if (value.startsWith(quote) && end > 0) {
        return value.substring(1, end).replace(quote.equals("'") ? "''" : "\\\"", quote);
      }
    }
    return COMMENT.matcher(value).replaceFirst("");
  }
}
