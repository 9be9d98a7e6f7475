package dev.lectern.article.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the parts of a page that React streams after it where its script would put them: {@code <div
 * hidden id="S:1">} goes to {@code <template id="B:1">}, in place of "Loading".
 */
final class StreamedParts {
  private static final Pattern PART = Pattern.compile("S:[0-9a-f]+");
  private static final String PLACE_END = "/$";

  /** Beyond any page of one article; each part costs a search. */
  private static final int MOST = 200;

  private StreamedParts() {}

  /** Works on the page itself. */
  static void putInPlace(Document page) {
    int parts = 0;
    for (Element part : page.select("div[hidden][id^=S:]")) {
      if (PART.matcher(part.id()).matches() && ++parts <= MOST) {
        Element place = page.getElementById("B:" + part.id().substring(2));
        if (place != null && place.nameIs("template") && place.parent() != null) {
          removeStandIn(place);
          place.replaceWith(part);
        }
        part.removeAttr("hidden");
      }
    }
  }

  private static void removeStandIn(Element place) {
    Node next = place.nextSibling();
    while (next != null && !(next instanceof Comment end && end.getData().equals(PLACE_END))) {
      Node after = next.nextSibling();
      next.remove();
      next = after;
    }
  }
}
