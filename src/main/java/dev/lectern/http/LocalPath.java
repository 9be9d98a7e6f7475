package dev.lectern.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a form leads back to: a path of this service and of no other. */
final class LocalPath {
  /**
   * Browsers read a backslash as a slash and drop tabs and line ends, so that "//", "/\" or "/",
   * tab, "/" would name another site.
   */
  private static final Pattern LOCAL = Pattern.compile("/(?!/)[!-~&&[^\\\\#]]*");

  private LocalPath() {}

  /** The path as it was sent; the library's for one of another kind. */
  static String of(@Nullable String sent) {
    return sent != null && LOCAL.matcher(sent).matches() ? sent : "/";
  }
}
