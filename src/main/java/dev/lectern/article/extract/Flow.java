package dev.lectern.article.extract;

import dev.lectern.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Blocks in the making: running text gathers until something ends its paragraph. */
final class Flow {
  private final PassageIds ids;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
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

  /** Two line breaks in a row are how old pages part paragraphs. */
  void lineBreak() {
    if (afterLineBreak) {
      endParagraph();
    } else {
      text.append(' ');
    }
    afterLineBreak = true;
  }

  boolean inParagraph() {
    return !Whitespace.isBlank(text);
  }

  void endParagraph() {
    afterLineBreak = false;
    if (text.isEmpty()) {
      return;
    }
    String paragraph = Whitespace.fold(text);
    text.setLength(0);
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(ids.passage(paragraph)));
    }
  }

  void add(Block block) {
    endParagraph();
    blocks.add(block);
  }

  List<Block> end() {
    endParagraph();
    return List.copyOf(blocks);
  }
}
