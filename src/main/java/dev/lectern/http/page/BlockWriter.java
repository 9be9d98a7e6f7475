package dev.lectern.http.page;

import dev.lectern.article.Addresses;
import dev.lectern.article.Block;
import dev.lectern.article.HeadingLevels;
import dev.lectern.article.Passage;
import java.util.List;
import org.jsoup.nodes.Element;

/** Blocks as semantic HTML, each passage an element that holds its text and nothing else. */
final class BlockWriter {
  private final PassageControls controls;
  private final String language;
  private final NoteLinks notes;
  private final HeadingLevels levels = new HeadingLevels();
  private int tables;

  /**
   * @param language BCP 47 tag of the article
   */
  BlockWriter(PassageControls controls, String language, NoteLinks notes) {
    this.controls = controls;
    this.language = language;
    this.notes = notes;
  }

  void write(List<Block> blocks, Element into) {
    blocks.forEach(block -> write(block, into));
  }

  private void write(Block block, Element into) {
    if (block instanceof Block.Heading heading) {
      passage("h" + levels.repaired(heading.level()), heading.passage(), into);
    } else if (block instanceof Block.Paragraph paragraph) {
      passage("p", paragraph.passage(), into);
    } else if (block instanceof Block.ItemList list) {
      list(list, into);
    } else if (block instanceof Block.Quote quote) {
      quote(quote, into);
    } else if (block instanceof Block.Definitions list) {
      definitions(list, into);
    } else if (block instanceof Block.Table table) {
      tables++;
      new TableWriter(controls, language, notes).write(table, tables, into);
    } else if (block instanceof Block.Code code) {
      // The inner element keeps a first line feed, which a parser drops right after <pre>.
      Element box = box(into);
      mark(box.appendElement("pre").appendElement("code"), code.passage(), language, notes);
      box.appendChild(controls.of(code.passage()));
    } else if (block instanceof Block.Player player) {
      // Nothing is loaded from elsewhere: the link leads there.
      Element element = into.appendElement("figure").addClass("player-link");
      String kind = Wording.media(player.media()) + ", at " + WebHost.of(player.address());
      element.appendElement("p").addClass("kind").text(kind);
      passage("p", player.passage(), element.appendElement("figcaption"));
    } else if (block instanceof Block.Figure figure) {
      figure(figure, into);
    }
  }

  private void list(Block.ItemList list, Element into) {
    Element element = into.appendElement(list.ordered() ? "ol" : "ul");
    if (list.ordered() && list.start() != 1) {
      element.attr("start", Integer.toString(list.start()));
    }
    list.items().forEach(item -> write(item, element.appendElement("li")));
  }

  /** HTML: whose the words are stands outside of the quotation. */
  private void quote(Block.Quote quote, Element into) {
    Passage source = quote.source();
    Element around = source == null ? into : into.appendElement("figure").addClass("quotation");
    Element element = around.appendElement("blockquote");
    if (quote.address() != null && Addresses.isWeb(quote.address())) {
      element.attr("cite", quote.address());
    }
    write(quote.blocks(), element);
    if (source != null) {
      passage("p", source, around.appendElement("figcaption"));
    }
  }

  private void definitions(Block.Definitions list, Element into) {
    Element element = into.appendElement("dl");
    for (Block.Definition definition : list.definitions()) {
      definition.terms().forEach(term -> passage("p", term, element.appendElement("dt")));
      definition
          .descriptions()
          .forEach(description -> write(description, element.appendElement("dd")));
    }
  }

  private void figure(Block.Figure figure, Element into) {
    Element element = into.appendElement("figure");
    boolean described = !figure.alternative().isBlank();
    if (described && !figure.alternative().equals(figure.passage().text())) {
      element.appendElement("p").addClass("alternative").text("Image: " + figure.alternative());
    }
    String host = WebHost.of(figure.address());
    if (!host.isEmpty()) {
      // A link, not an image: reading an article tells no third party about it.
      element
          .appendElement("p")
          .addClass("source")
          .appendElement("a")
          .attr("href", figure.address())
          .attr("rel", "noreferrer")
          .text("Image of paragraph " + controls.number(figure.passage()) + ", at " + host);
    }
    passage("p", figure.passage(), element.appendElement("figcaption"));
  }

  private void passage(String tag, Passage passage, Element into) {
    Element box = box(into);
    mark(box.appendElement(tag), passage, language, notes);
    notes.backLinks(passage, box);
    box.appendChild(controls.of(passage));
  }

  private static Element box(Element into) {
    return into.appendElement("div").addClass("passage");
  }

  /** Fills the element with the passage's exact text and names it. */
  static void mark(Element element, Passage passage, String language, NoteLinks notes) {
    new PassageText(passage, language, notes).write(name(element, passage));
  }

  static Element name(Element element, Passage passage) {
    return element.attr("id", passage.id()).attr("data-passage", passage.id());
  }
}
