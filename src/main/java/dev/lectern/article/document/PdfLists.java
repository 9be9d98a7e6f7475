package dev.lectern.article.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The lists that are open while a PDF is written, each inside an item of the one before. */
final class PdfLists {
  /** Times the type's size; lists are indented more than their items differ. */
  private static final float INDENT = 0.7f;

  private record Open(Element list, PdfMarker last) {
    Element item() {
      return list.expectFirst("> li:last-child");
    }
  }

  private final Element body;
  private final Deque<Open> open = new ArrayDeque<>();

  PdfLists(Element body) {
    this.body = body;
  }

  /** Where an item with this marker is to be written. */
  Element item(PdfMarker marker, float size) {
    float indent = INDENT * size;
    if (!open.isEmpty()
        && marker.isApartFrom(open.element().last())
        && follows(open.element().last(), marker)) {
      open.push(new Open(open.pop().list(), marker));
      return open.element().list().appendElement("li");
    }
    while (!open.isEmpty() && marker.left() < open.element().last().left() - indent) {
      open.pop();
    }
    boolean deeper = !open.isEmpty() && marker.left() > open.element().last().left() + indent;
    if (!deeper && !open.isEmpty() && !follows(open.element().last(), marker)) {
      open.pop();
    }
    if (deeper || open.isEmpty() || !near(open.element().last(), marker, indent)) {
      Element parent = open.isEmpty() ? body : open.element().item();
      Element list = parent.appendElement(marker.number() > 0 ? "ol" : "ul");
      if (marker.number() > 1) {
        list.attr("start", Integer.toString(marker.number()));
      }
      open.push(new Open(list, marker));
    } else {
      open.push(new Open(open.pop().list(), marker));
    }
    return open.element().list().appendElement("li");
  }

  private static boolean near(PdfMarker last, PdfMarker marker, float indent) {
    return Math.abs(last.left() - marker.left()) <= indent;
  }

  private static boolean follows(PdfMarker last, PdfMarker marker) {
    return marker.number() == 0 ? last.number() == 0 : marker.number() == last.number() + 1;
  }

  /** Where a paragraph belongs: in the item whose text it stands under, else in none. */
  Element parent(PdfLine line) {
    float indent = INDENT * line.size();
    for (Open list : open) {
      if (Math.abs(line.left() - list.last().text()) < indent) {
        return list.item();
      }
    }
    end();
    return body;
  }

  void end() {
    open.clear();
  }
}
