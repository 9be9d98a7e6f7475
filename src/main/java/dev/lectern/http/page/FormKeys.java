package dev.lectern.http.page;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives every form that changes something what only forms of Lectern's pages carry. */
public final class FormKeys {
  /** As jsoup writes them: no sign of a value is a bare angle bracket. */
  private static final Pattern POSTED =
      Pattern.compile(
          "<form\\b[^>]*\\smethod=\"post\"[^>]*>|<button\\b[^>]*\\sformmethod=\"post\"");

  private FormKeys() {}

  /**
   * @param name under which it is sent
   * @param key makes the value; asked once at most
   */
  public static String fill(String page, String name, Supplier<String> key) {
    Matcher posted = POSTED.matcher(page);
    if (!posted.find()) {
      return page;
    }
    String value = key.get();
    return posted.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group().startsWith("<form")
                    ? found.group() + field(name, value)
                    // Of a form that is sent otherwise too: only this button sends the key.
                    : found.group() + " name=\"" + name + "\" value=\"" + value + '"'));
  }

  private static String field(String name, String value) {
    return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">";
  }
}
