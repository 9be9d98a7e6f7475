package dev.lectern.article.extract;

import dev.lectern.article.Block;
import dev.lectern.article.HeadingLevels;
import java.util.List;
import java.util.Optional;
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
  private final String title;
  private final Marks leftOut;
  private final PassageIds ids;
  private final HeadingLevels levels = new HeadingLevels();
  private final TableReader tables;
  private final FigureReader figures;
  private final ListReader lists;
  private final QuoteReader quotes;
  private final PlayerReader players;

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
    this.players = new PlayerReader(ids);
    this.lists = new ListReader(this, leftOut, ids);
    this.quotes = new QuoteReader(this, leftOut, ids);
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
  List<Block> inside(Element element, Flow around) {
    Flow flow = around.inner();
    ids.expect(Notes.note(element));
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

  void walk(Node node, Flow flow) {
    if (node instanceof Element element && quotes.hasTaken(element)) {
      return;
    }
    Rule rule = leftOut.rule(node);
    if (node instanceof Element element
        && PlayerReader.isEmbedded(element)
        && (rule == null || rule == Rule.NOT_TEXT)) {
      players.read(element, "").ifPresent(flow::add);
    } else if (rule != null) {
      flow.leaveOut(node);
    } else {
      readAnyway(node, flow);
    }
  }

  private void readAnyway(Node node, Flow flow) {
    if (node instanceof Element element && PlayerReader.isEmbedded(element)) {
      players.read(element, "").ifPresent(flow::add);
    } else if (node instanceof TextNode text) {
      flow.text(text.getWholeText());
    } else if (node instanceof Element element) {
      walkElement(element, flow);
    }
  }

  private void walkElement(Element element, Flow flow) {
    switch (element.normalName()) {
      case "br" -> flow.lineBreak();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow);
      case "ul", "ol" -> lists.list(element, flow);
      case "dl" -> lists.definitions(element, flow);
      case "blockquote" -> quotes.read(element, flow);
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

  void container(Element element, Flow flow) {
    if (Notes.isForTheEye(element)) {
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
    ids.expect(Notes.note(element));
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
    quotes.learn(element);
    boolean isPlain =
        element.selectFirst("table, pre, blockquote, ul, ol, dl, p") != null
            && element.selectFirst("img") == null;
    if (isPlain || FigureReader.isText(element)) {
      container(element, flow); // the caption follows as a paragraph of its own
    } else {
      Element player = element.selectFirst("iframe, video, audio");
      if (player != null) {
        Element caption = element.selectFirst("figcaption");
        String below = caption == null ? "" : ElementText.line(caption, leftOut);
        Optional<Block> read = players.read(player, below);
        read.ifPresent(flow::add);
        if (read.flatMap(block -> block.passages().findFirst())
            .filter(passage -> passage.text().equals(below))
            .isPresent()) {
          leaveOutWithin(element, flow);
          return;
        }
      }
      figures.figure(element, flow);
      leaveOutWithin(element, flow);
    }
  }

  /** For elements whose text is read in one go. */
  void leaveOutWithin(Element element, Flow flow) {
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
