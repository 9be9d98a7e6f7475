package dev.lectern.article.extract;

import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads lists: of items, and of terms with their descriptions. */
final class ListReader {
  /** Guards against {@code start="99999999999"}; no list is numbered beyond. */
  private static final int GREATEST_START = 1_000_000;

  /** What a term does not hold: such lists lay out galleries and menus. */
  private static final String NO_TERM = "dt :is(img, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, p)";

  private static final Set<String> IN_DEFINITIONS = Set.of("dt", "dd", "div", "script", "template");

  private final BlockReader blocks;
  private final Marks leftOut;
  private final PassageIds ids;

  /**
   * @param blocks reads what stands in an item
   */
  ListReader(BlockReader blocks, Marks leftOut, PassageIds ids) {
    this.blocks = blocks;
    this.leftOut = leftOut;
    this.ids = ids;
  }

  void list(Element element, Flow flow) {
    flow.endParagraph();
    List<List<Block>> items = new ArrayList<>();
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      boolean item = child instanceof Element e && e.nameIs("li");
      List<Block> read =
          item && !leftOut.contains(child)
              ? blocks.inside((Element) child, flow)
              : between(child, flow);
      if (read.isEmpty()) {
        continue;
      }
      if (item || items.isEmpty()) {
        items.add(read);
      } else {
        // A list directly inside a list: browsers show it under the item before.
        List<Block> joined = new ArrayList<>(items.get(items.size() - 1));
        joined.addAll(read);
        items.set(items.size() - 1, List.copyOf(joined));
      }
    }
    if (!items.isEmpty()) {
      boolean ordered = element.nameIs("ol");
      int start = ordered ? start(element.attr("start").strip()) : 1;
      flow.add(new Block.ItemList(ordered, start, List.copyOf(items)));
    }
  }

  /** What stands in a list outside of its items. */
  private List<Block> between(Node node, Flow around) {
    Flow flow = around.inner();
    blocks.walk(node, flow);
    return flow.blocks();
  }

  private static int start(String number) {
    try {
      int start = Integer.parseInt(number);
      return Math.abs((long) start) <= GREATEST_START ? start : 1;
    } catch (NumberFormatException e) {
      return 1; // HTML: a start that is not an integer counts as absent
    }
  }

  void definitions(Element list, Flow flow) {
    if (!isOfDefinitions(list)) {
      blocks.container(list, flow);
      return;
    }
    flow.endParagraph();
    List<Block.Definition> definitions = new ArrayList<>();
    List<Passage> terms = new ArrayList<>();
    List<List<Block>> descriptions = new ArrayList<>();
    for (Element part : parts(list)) {
      if (leftOut.contains(part)) {
        flow.leaveOutInside(part);
      } else if (!part.nameIs("dt")) {
        List<Block> read = blocks.inside(part, flow);
        if (!read.isEmpty()) {
          descriptions.add(read);
        }
      } else {
        ids.expect(Notes.note(part));
        StyledText term = ElementText.styledLine(part, leftOut);
        if (!term.isEmpty()) {
          if (!descriptions.isEmpty()) {
            definitions.add(new Block.Definition(List.copyOf(terms), List.copyOf(descriptions)));
            terms.clear();
            descriptions.clear();
          }
          terms.add(ids.passage(term));
        }
        blocks.leaveOutWithin(part, flow.inner());
      }
    }
    if (!terms.isEmpty() || !descriptions.isEmpty()) {
      definitions.add(new Block.Definition(List.copyOf(terms), List.copyOf(descriptions)));
    }
    if (!definitions.isEmpty()) {
      flow.add(new Block.Definitions(List.copyOf(definitions)));
    }
  }

  /** The terms and descriptions; HTML lets a {@code div} hold those of one definition. */
  private static List<Element> parts(Element list) {
    List<Element> parts = new ArrayList<>();
    for (Element child : list.children()) {
      parts.addAll(child.nameIs("div") ? child.children() : List.of(child));
    }
    return parts;
  }

  private static boolean isOfDefinitions(Element list) {
    for (Node child = list.firstChild(); child != null; child = child.nextSibling()) {
      boolean known =
          child instanceof Element element
              ? IN_DEFINITIONS.contains(element.normalName())
              : !(child instanceof TextNode text) || text.isBlank();
      if (!known) {
        return false;
      }
    }
    List<Element> parts = parts(list);
    return parts.stream().anyMatch(part -> part.nameIs("dt"))
        && parts.stream().anyMatch(part -> part.nameIs("dd"))
        && parts.stream().allMatch(part -> IN_DEFINITIONS.contains(part.normalName()))
        && list.selectFirst(NO_TERM) == null;
  }
}
