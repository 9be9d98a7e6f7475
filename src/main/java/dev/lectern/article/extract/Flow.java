package dev.lectern.article.extract;

import dev.lectern.article.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Blocks in the making: running text gathers until something ends its paragraph. */
final class Flow {
  /**
   * A node that is left out.
   *
   * @param before number of the block that it stands before
   */
  record LeftOut(int before, Node node) {}

  private final PassageIds ids;
  private final boolean isInner;
  private final List<Block> blocks = new ArrayList<>();
  private final StyledTextBuilder text = new StyledTextBuilder();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** What is left out inside of the block that this flow adds next, or the one around it. */
  private final List<Node> leftOutInside;

  private boolean inParagraph;
  private boolean afterLineBreak;

  Flow(PassageIds ids) {
    this(ids, false, new ArrayList<>());
  }

  private Flow(PassageIds ids, boolean isInner, List<Node> leftOutInside) {
    this.ids = ids;
    this.isInner = isInner;
    this.leftOutInside = leftOutInside;
  }

  /** For the blocks inside of the next block. */
  Flow inner() {
    return new Flow(ids, true, leftOutInside);
  }

  void text(String run) {
    text.append(run);
    if ((!inParagraph || afterLineBreak) && !Whitespace.isBlank(run)) {
      inParagraph = true;
      afterLineBreak = false;
    }
  }

  /** What is left out inside of a block stands after it. */
  void leaveOut(Node node) {
    if (isInner) {
      leftOutInside.add(node);
    } else {
      tellLeftOutInside();
      tell(node);
    }
  }

  /** What is left out inside of the block that is added next. */
  void leaveOutInside(Node node) {
    leftOutInside.add(node);
  }

  private void tellLeftOutInside() {
    if (!isInner) {
      leftOutInside.forEach(this::tell);
      leftOutInside.clear();
    }
  }

  private void tell(Node node) {
    leftOut.add(new LeftOut(blocks.size() + (inParagraph ? 1 : 0), node));
  }

  /** The text up to {@link #end} has what the element means. */
  void begin(Element element) {
    text.begin(element);
  }

  void end() {
    text.end();
  }

  /** Two line breaks in a row are how old pages part paragraphs. */
  void lineBreak() {
    if (afterLineBreak) {
      endParagraph();
    } else {
      text.append(" ");
    }
    afterLineBreak = true;
  }

  boolean inParagraph() {
    return inParagraph;
  }

  void endParagraph() {
    afterLineBreak = false;
    inParagraph = false;
    StyledText paragraph = text.take(Whitespace::fold);
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(ids.passage(paragraph)));
    }
  }

  void add(Block block) {
    endParagraph();
    blocks.add(block);
    tellLeftOutInside();
  }

  /** A captioned image takes the place of the same one without its caption. */
  void caption(Block.Figure figure) {
    endParagraph();
    int last = blocks.size() - 1;
    if (last >= 0
        && blocks.get(last) instanceof Block.Figure before
        && !figure.address().isEmpty()
        && before.address().equals(figure.address())) {
      blocks.set(last, figure);
    } else {
      blocks.add(figure);
    }
  }

  /** In the order of the page. */
  List<LeftOut> leftOut() {
    tellLeftOutInside();
    return leftOut;
  }

  List<Block> blocks() {
    endParagraph();
    return List.copyOf(blocks);
  }
}
