package dev.lectern.article.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an item of a list.
 *
 * @param number of an ordered list's item; 0 for a bullet
 * @param left where it stands, in points
 * @param text where the item's text begins
 * @param y of its base line
 */
record PdfMarker(int number, float left, float text, int page, float y) {
  /** Among them the places where symbol fonts have their bullets. */
  private static final Pattern BULLET = Pattern.compile("[•◦▪▸‣·●○■□–—*\uF0B7\uF0A7\uF0D8\uF02D-]");

  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3})[.)]");

  /** Null where the line begins with none. */
  static @Nullable PdfMarker of(PdfLine line) {
    if (line.words().size() < 2) {
      return null;
    }
    String first = line.words().get(0).text();
    float text = line.words().get(1).left();
    Matcher number = NUMBER.matcher(first);
    if (number.matches()) {
      return new PdfMarker(
          Integer.parseInt(number.group(1)), line.left(), text, line.page(), line.y());
    }
    return BULLET.matcher(first).matches()
        ? new PdfMarker(0, line.left(), text, line.page(), line.y())
        : null;
  }

  /** Whether it stands in another column or on another page: places to the left don't compare. */
  boolean isApartFrom(PdfMarker before) {
    return page != before.page || y < before.y;
  }

  static boolean isBullet(PdfLine line) {
    return line.words().size() == 1
        && (BULLET.matcher(line.text()).matches() || NUMBER.matcher(line.text()).matches());
  }
}
