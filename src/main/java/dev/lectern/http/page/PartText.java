package dev.lectern.http.page;

import dev.lectern.article.Block;
import dev.lectern.article.Part;

/** What a part is, and how its text begins. */
final class PartText {
  /** Characters; two or three sentences tell what a part is. */
  private static final int SHOWN = 300;

  /** Characters of the text in the name of a button, which is heard after the text itself. */
  private static final int NAMED = 50;

  private PartText() {}

  /** In a word or two; empty for a paragraph. */
  static String kind(Block block) {
    if (block instanceof Block.Heading) {
      return "Heading";
    } else if (block instanceof Block.ItemList list) {
      return "List, " + Wording.counted(list.items().size(), "item");
    } else if (block instanceof Block.Quote) {
      return "Quotation";
    } else if (block instanceof Block.Definitions list) {
      return "Definitions, " + Wording.counted(terms(list), "term");
    } else if (block instanceof Block.Table table) {
      return "Table, " + Wording.counted(table.rows().size(), "row");
    } else if (block instanceof Block.Code) {
      return "Code";
    } else if (block instanceof Block.Figure) {
      return "Image";
    } else if (block instanceof Block.Player player) {
      return Wording.media(player.media());
    }
    return "";
  }

  private static long terms(Block.Definitions list) {
    return list.definitions().stream().mapToLong(definition -> definition.terms().size()).sum();
  }

  static String shown(Part part) {
    return beginning(part, SHOWN);
  }

  static String named(Part part) {
    return beginning(part, NAMED);
  }

  private static String beginning(Part part, int most) {
    String line = part.text().strip().replaceAll("\\n\\s*", " – ").replace('\t', ' ');
    return Wording.beginning(line, most).replaceFirst(" –…$", "…");
  }
}
