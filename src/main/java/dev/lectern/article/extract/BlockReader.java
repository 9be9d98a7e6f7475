package dev.lectern.article.extract;

import dev.lectern.article.Block;
import dev.lectern.article.HeadingLevels;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads an element's blocks in order.
 *
 * <p>It follows the page's nesting by recursion; {@link Extractor} bounds the depth of the page.
 */
final class BlockReader {
  /** Guards against {@code start="99999999999"}; no list is numbered beyond. */
  private static final int GREATEST_START = 1_000_000;

  private final String title;
  private final Marks leftOut;
  private final PassageIds ids;
  private final HeadingLevels levels = new HeadingLevels();
  private final TableReader tables;
  private final FigureReader figures;

  /**
   * @param title the headline; repeated as a heading it is not read again
   * @param leftOut what is left out, with all that it holds
   */
  BlockReader(String title, Marks leftOut, PassageIds ids) {
    this.title = title;
    this.leftOut = leftOut;
    this.ids = ids;
    this.tables = new TableReader(leftOut, ids);
    this.figures = new FigureReader(leftOut, ids);
  }

  List<Block> read(Element container) {
    return flow(container).blocks();
  }

  /** The blocks of the container, and what is left out among them. */
  Flow flow(Element container) {
    Flow flow = new Flow(ids);
    walkChildren(container, flow);
    flow.endParagraph();
    return flow;
  }

  /** The blocks of these nodes, whatever the marks say of the nodes themselves. */
  List<Block> read(List<Node> nodes) {
    Flow flow = new Flow(ids);
    nodes.forEach(node -> readAnyway(node, flow));
    return flow.blocks();
  }

  /** The blocks of an element that is a whole of its own: a quotation, a list item. */
  private List<Block> inside(Element element, Flow around) {
    Flow flow = around.inner();
    flow.begin(element);
    walkChildren(element, flow);
    flow.endParagraph();
    flow.end();
    return flow.blocks();
  }

  private void walkChildren(Element element, Flow flow) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      walk(child, flow);
    }
  }

  private void walk(Node node, Flow flow) {
    if (leftOut.contains(node)) {
      flow.leaveOut(node);
    } else {
      readAnyway(node, flow);
    }
  }

  private void readAnyway(Node node, Flow flow) {
    if (node instanceof TextNode text) {
      flow.text(text.getWholeText());
    } else if (node instanceof Element element) {
      walkElement(element, flow);
    }
  }

  private void walkElement(Element element, Flow flow) {
    switch (element.normalName()) {
      case "br" -> flow.lineBreak();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow);
      case "ul", "ol" -> list(element, flow);
      case "blockquote" -> quote(element, flow);
      case "table" -> table(element, flow);
      case "pre" -> code(element, flow);
      case "figure" -> figure(element, flow);
      case "img" -> figures.image(element, flow);
      case "q" -> {
        flow.text("“");
        walkChildren(element, flow);
        flow.text("”");
      }
      default -> container(element, flow);
    }
  }

  private void container(Element element, Flow flow) {
    if (InlineNotes.isReference(element)) {
      return;
    }
    if (figures.isCaption(element)) {
      figures.caption(element, flow);
      leaveOutWithin(element, flow);
      return;
    }
    if (element.isBlock()) {
      flow.endParagraph();
    }
    flow.begin(element);
    walkChildren(element, flow);
    if (element.isBlock()) {
      flow.endParagraph();
    }
    flow.end();
  }

  private void heading(Element element, Flow flow) {
    flow.endParagraph();
    StyledText text = ElementText.styledLine(element, leftOut);
    if (!text.isEmpty() && !text.text().equalsIgnoreCase(title)) {
      int level = element.normalName().charAt(1) - '0';
      flow.add(new Block.Heading(levels.repaired(level), ids.passage(text)));
    }
    leaveOutWithin(element, flow);
  }

  private void list(Element element, Flow flow) {
    flow.endParagraph();
    List<List<Block>> items = new ArrayList<>();
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      boolean item = child instanceof Element e && e.nameIs("li");
      List<Block> blocks =
          item && !leftOut.contains(child) ? inside((Element) child, flow) : between(child, flow);
      if (blocks.isEmpty()) {
        continue;
      }
      if (item || items.isEmpty()) {
        items.add(blocks);
      } else {
        // A list directly inside a list: browsers show it under the item before.
        List<Block> joined = new ArrayList<>(items.get(items.size() - 1));
        joined.addAll(blocks);
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
    walk(node, flow);
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

  private void quote(Element element, Flow flow) {
    flow.endParagraph();
    List<Block> blocks = inside(element, flow);
    if (!blocks.isEmpty()) {
      flow.add(new Block.Quote(blocks));
    }
  }

  private void table(Element element, Flow flow) {
    flow.endParagraph();
    if (TableReader.isLayout(element)) {
      walkChildren(element, flow);
    } else {
      tables.read(element).ifPresent(flow::add);
      leaveOutWithin(element, flow);
    }
    flow.endParagraph();
  }

  private void code(Element element, Flow flow) {
    flow.endParagraph();
    String text = ElementText.lines(element, leftOut);
    if (!text.isEmpty()) {
      flow.add(new Block.Code(ids.passage(text)));
    }
    leaveOutWithin(element, flow);
  }

  private void figure(Element element, Flow flow) {
    if (element.selectFirst("table, pre, blockquote, ul, ol, p") != null
        && element.selectFirst("img") == null) {
      container(element, flow); // the caption follows as a paragraph of its own
    } else {
      figures.figure(element, flow);
      leaveOutWithin(element, flow);
    }
  }

  /** For elements whose text is read in one go. */
  private void leaveOutWithin(Element element, Flow flow) {
    NodeFilter filter =
        (Node node, int depth) -> {
          if (!leftOut.contains(node)) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          flow.leaveOut(node);
          return NodeFilter.FilterResult.SKIP_ENTIRELY;
        };
    filter.traverse(element);
  }
}
