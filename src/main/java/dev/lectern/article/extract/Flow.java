package dev.lectern.article.extract;

import dev.lectern.article.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Blocks in the making: running text gathers until something ends its paragraph. */
final class Flow {
  private final PassageIds ids;
  private final List<Block> blocks = new ArrayList<>();
  private final StyledTextBuilder text = new StyledTextBuilder();
  private boolean afterLineBreak;

  Flow(PassageIds ids) {
    this.ids = ids;
  }

  void text(String run) {
    text.append(run);
    if (afterLineBreak && !Whitespace.isBlank(run)) {
      afterLineBreak = false;
    }
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
    return !Whitespace.isBlank(text.raw());
  }

  void endParagraph() {
    afterLineBreak = false;
    StyledText paragraph = text.take(Whitespace::fold);
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(ids.passage(paragraph)));
    }
  }

  void add(Block block) {
    endParagraph();
    blocks.add(block);
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

  List<Block> blocks() {
    endParagraph();
    return List.copyOf(blocks);
  }
}
