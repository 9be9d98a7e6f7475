package dev.lectern.spoken;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that was written into one line: "1. One 2. Two", "• one • two". The line must
 * begin with a marker, and each further one must be the next of the same kind.
 */
final class ListItems {
  private static final String BULLETS = "•▪◦‣●○■□►▶⁃∙";

  /** Without a bracket, capitals are initials: "A. Smith and B. Jones". */
  private static final Pattern MARKER =
      Pattern.compile("(?<open>\\(?)(?<sign>\\d{1,3}|[a-zA-Z])(?<close>\\.\\)|\\)|\\.)(?= )");

  private static final Pattern NUMBER = Pattern.compile(" {0,2}\\d{1,3}\\.?\\)?(?= )");

  /** Marker ends by marker starts. */
  private final Map<Integer, Integer> markers = new HashMap<>();

  private final String text;
  private final int end;

  private ListItems(String text, int end) {
    this.text = text;
    this.end = end;
  }

  static ListItems find(String text, int start, int end) {
    var items = new ListItems(text, end);
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    if (at < end && BULLETS.indexOf(text.charAt(at)) >= 0) {
      items.findBullets(at);
    } else {
      items.findNumbers(at);
    }
    return items;
  }

  /** The end of the marker that begins here, or -1. */
  int markerAt(int place) {
    return markers.isEmpty() ? -1 : markers.getOrDefault(place, -1);
  }

  private void findBullets(int first) {
    char bullet = text.charAt(first);
    for (int at = first; at >= 0 && at < end; at = text.indexOf(bullet, at + 1)) {
      if (at == first || text.charAt(at - 1) == ' ') {
        Matcher number = NUMBER.matcher(text).region(at + 1, end);
        markers.put(at, number.lookingAt() ? number.end() : at + 1);
      }
    }
  }

  private void findNumbers(int first) {
    Matcher last = markerFrom(first);
    if (last == null) {
      return;
    }
    markers.put(last.start(), last.end());
    for (int at = last.end(); at < end; at++) {
      if (text.charAt(at - 1) != ' ' || !isSign(text.charAt(at))) {
        continue;
      }
      Matcher next = markerFrom(at);
      if (next != null && follows(last, next)) {
        markers.put(next.start(), next.end());
        last = next;
      }
    }
  }

  private static boolean isSign(char c) {
    return c == '(' || Characters.isAlphanumeric(c);
  }

  private @Nullable Matcher markerFrom(int at) {
    Matcher matcher = MARKER.matcher(text).useTransparentBounds(true).region(at, end);
    if (!matcher.lookingAt() || matcher.end() >= end) {
      return null;
    }
    boolean initial =
        Characters.isUpper(matcher.group("sign").charAt(0)) && matcher.group("close").equals(".");
    return initial ? null : matcher;
  }

  private static boolean follows(Matcher last, Matcher next) {
    String before = last.group("sign");
    String after = next.group("sign");
    boolean same =
        last.group("open").equals(next.group("open"))
            && last.group("close").equals(next.group("close"));
    boolean numbers = Characters.isDigit(before.charAt(0)) && Characters.isDigit(after.charAt(0));
    return same
        && (numbers
            ? Integer.parseInt(after) == Integer.parseInt(before) + 1
            : after.length() == before.length() && after.charAt(0) == before.charAt(0) + 1);
  }
}
