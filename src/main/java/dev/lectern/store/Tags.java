package dev.lectern.store;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The words that readers sort their articles by. */
public final class Tags {
  /** More would be a text, not a tag. */
  public static final int LONGEST = 50;

  /** Enough for any order of things; a limit, so that no list grows without end. */
  public static final int MOST = 30;

  private Tags() {}

  /**
   * The tags as they are kept: white space folded, none twice, in the order of the alphabet.
   *
   * @throws IllegalArgumentException when one is too long or holds a comma, or there are too many
   */
  public static List<String> of(Collection<String> given) {
    return List.copyOf(named(given).values());
  }

  /** Whether a line of text has only what can be kept and shown: no control, no half character. */
  public static boolean isText(String line) {
    return line.codePoints()
        .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
  }

  /** By their names without case. */
  static Map<String, String> named(Collection<String> given) {
    Map<String, String> tags = new TreeMap<>();
    for (String each : given) {
      String tag = Normalizer.normalize(each, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
      if (tag.length() > LONGEST || tag.contains(",") || !isText(tag)) {
        throw new IllegalArgumentException(
            "The tag \""
                + tag
                + "\" is not allowed; a tag has at most "
                + LONGEST
                + " characters, no comma, and none that can't be seen.");
      }
      if (!tag.isEmpty()) {
        tags.putIfAbsent(name(tag), tag);
      }
    }
    if (tags.size() > MOST) {
      throw new IllegalArgumentException(
          "There are " + tags.size() + " tags; at most " + MOST + " are allowed.");
    }
    return tags;
  }

  static String name(String tag) {
    return Normalizer.normalize(tag, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
