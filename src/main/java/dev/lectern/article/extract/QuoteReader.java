package dev.lectern.article.extract;

import dev.lectern.article.Addresses;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads quotations, each with what its page says of its source. */
final class QuoteReader {
  private final BlockReader blocks;
  private final Marks leftOut;
  private final PassageIds ids;

  /** By the quotation, what a figure says below it. */
  private final IdentityHashMap<Element, Element> captions = new IdentityHashMap<>();

  /** Sources that are read with their quotations, not at their own places. */
  private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  QuoteReader(BlockReader blocks, Marks leftOut, PassageIds ids) {
    this.blocks = blocks;
    this.leftOut = leftOut;
    this.ids = ids;
  }

  /** Learns where a figure has a quotation and its source. */
  void learn(Element figure) {
    Element quote = figure.selectFirst("blockquote");
    Element caption = figure.selectFirst("figcaption");
    if (quote != null && caption != null && caption.closest("blockquote") == null) {
      captions.put(quote, caption);
    }
  }

  /** Whether the element was read already, as the source of a quotation. */
  boolean hasTaken(Element element) {
    return taken.contains(element);
  }

  void read(Element element, Flow flow) {
    flow.endParagraph();
    Element told = captions.getOrDefault(element, QuoteSource.of(element));
    StyledText source =
        told == null || leftOut.contains(told)
            ? new StyledText("")
            : ElementText.styledLine(told, leftOut);
    if (told != null && !source.isEmpty()) {
      taken.add(told);
    }
    List<Block> quoted = blocks.inside(element, flow);
    String cite = element.absUrl("cite");
    String address = Addresses.isWeb(cite) ? cite : null;
    if (quoted.isEmpty()) {
      taken.remove(told);
      quoted = source.isEmpty() ? List.of() : blocks.inside(element, flow);
      source = new StyledText("");
    }
    if (!quoted.isEmpty()) {
      Passage passage = source.isEmpty() ? null : ids.passage(source.linked(address));
      flow.add(new Block.Quote(quoted, passage, address));
    }
  }
}
