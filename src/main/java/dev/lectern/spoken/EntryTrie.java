package dev.lectern.spoken;

import dev.lectern.spoken.lexicon.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds written forms in clean text, the longest that begins at a place: a tree of their tokens, so
 * that the time depends on the text and not on how many forms there are.
 */
final class EntryTrie {
  /** An entry as it stands in clean text. */
  private record Form(String clean, Entry entry) {}

  /** What was found: an entry, where it ends, and whether an s of plural or possession follows. */
  record Hit(Entry entry, int formEnd, int end) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Form> forms = new ArrayList<>();
  }

  /** "As" is no plural of "a", nor "his" of "hi". */
  private static final int LEAST_BEFORE_S = 3;

  private final Node root = new Node();

  void add(Entry entry) {
    String clean = clean(entry.written());
    Node node = root;
    for (int at = 0; at < clean.length(); ) {
      int end = tokenEnd(clean, at);
      node = node.next.computeIfAbsent(key(clean, 0, at, end), key -> new Node());
      at = skipSpaces(clean, end);
    }
    if (node != root) {
      node.forms.add(new Form(clean, entry));
    }
  }

  /** The longest form at the place, as a whole token. */
  @Nullable Hit longest(String text, int start) {
    if (!WholeToken.beginsAt(text, start)) {
      return null;
    }
    Hit found = null;
    Node node = root;
    int at = start;
    while (at < text.length()) {
      int end = tokenEnd(text, at);
      Hit plural = plural(node, text, start, at, end);
      found = plural == null ? found : plural;
      node = node.next.get(key(text, start, at, end));
      if (node == null) {
        break;
      }
      Hit whole = hit(node, text, start, end);
      found = whole == null ? found : whole;
      at = skipSpaces(text, end);
    }
    return found;
  }

  /** The end of the token at the place: a run of letters and digits, or one sign. */
  static int tokenEnd(String text, int at) {
    int end = at + 1;
    if (WholeToken.isPartOfWord(text.charAt(at))) {
      while (end < text.length() && WholeToken.isPartOfWord(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  static int skipSpaces(String text, int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /** A token in small letters, with a space before it where there is some inside the form. */
  private static String key(String text, int form, int start, int end) {
    String token = text.substring(start, end).toLowerCase(Locale.ROOT);
    return start > form && text.charAt(start - 1) == ' ' ? " " + token : token;
  }

  private static @Nullable Hit hit(Node node, String text, int start, int end) {
    Entry entry = best(node, text, start, end);
    if (entry == null) {
      return null;
    }
    boolean possessive = text.startsWith("'s", end) && WholeToken.endsAt(text, end + 2);
    if (possessive && WholeToken.isPartOfWord(text.charAt(end - 1))) {
      return new Hit(entry, end, end + 2);
    }
    return WholeToken.endsAt(text, end) ? new Hit(entry, end, end) : null;
  }

  private static @Nullable Hit plural(Node node, String text, int start, int at, int end) {
    boolean plural = end - at > 1 && text.charAt(end - 1) == 's' && WholeToken.endsAt(text, end);
    Node before = plural ? node.next.get(key(text, start, at, end - 1)) : null;
    if (before == null || !mayTakeS(text.substring(at, end - 1))) {
      return null;
    }
    Entry entry = best(before, text, start, end - 1);
    return entry == null ? null : new Hit(entry, end - 1, end);
  }

  private static boolean mayTakeS(String word) {
    boolean acronym = word.length() > 1 && word.chars().allMatch(Characters::isUpper);
    // "News" is no plural of "new": of names only is it certain.
    return acronym
        || (Characters.isUpper(word.charAt(0))
            && word.length() >= LEAST_BEFORE_S
            && !word.matches(".*(?:[sxz]|[cs]h)"));
  }

  /** The entry with these very capitals goes before one that takes any. */
  private static @Nullable Entry best(Node node, String text, int start, int end) {
    if (node.forms.isEmpty()) {
      return null;
    }
    String written = text.substring(start, end).replaceAll(" +", " ");
    Entry any = null;
    for (Form form : node.forms) {
      if (form.entry().caseSensitive() && form.clean().equals(written)) {
        return form.entry();
      }
      any = any == null && !form.entry().caseSensitive() ? form.entry() : any;
    }
    return any;
  }

  private static String clean(String written) {
    return Cleaner.clean(written).text().replaceAll("\\s+", " ").strip();
  }
}
