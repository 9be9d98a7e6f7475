package dev.lectern.article.extract;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Omission;
import dev.lectern.article.Omission.Reason;
import dev.lectern.article.Omissions;
import dev.lectern.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads what of a page is not read, each block with its place and its reason. */
final class OmissionReader {
  /** In characters: the menus and comments of a large page. More would weigh on each request. */
  private static final int MOST_TEXT = 200_000;

  /** Nobody looks through more. */
  private static final int MOST_BLOCKS = 2_000;

  /** In characters; what a page hides in shorter passages are menus, dialogs and messages. */
  private static final int SHORTEST_HIDDEN = 200;

  private final int kept;
  private final List<Omission> omissions = new ArrayList<>();

  /** Characters that were read, kept or not. */
  private int text;

  private int more;

  private OmissionReader(int kept) {
    this.kept = kept;
  }

  /**
   * @param flow what was read of the page's root
   * @param article its blocks are the first of the flow's
   * @param ids gave the article's passages theirs already
   */
  static Omissions read(PageParts parts, Flow flow, Article article, PassageIds ids) {
    Marks unread = parts.leftOut().by(Set.of(Rule.HEADLINE, Rule.METADATA));
    unread.addAll(parts.sure());
    BlockReader reader = new BlockReader(parts.headline().text(), unread, ids);
    OmissionReader omitted = new OmissionReader(article.blocks().size());
    List<Block> blocks = flow.blocks();
    int trimmed = omitted.kept;
    for (LeftOutRuns.Run run : LeftOutRuns.of(parts, flow)) {
      for (; trimmed < Math.min(run.before(), blocks.size()); trimmed++) {
        omitted.add(trimmed, blocks.get(trimmed), Reason.TAIL);
      }
      if (omitted.isFull()) {
        run.nodes().forEach(omitted::count);
        continue;
      }
      List<Block> read = reader.read(run.nodes());
      if (run.reason() != Reason.HIDDEN || holdsProse(read)) {
        read.forEach(block -> omitted.add(run.before(), block, run.reason()));
      }
    }
    for (; trimmed < blocks.size(); trimmed++) {
      omitted.add(trimmed, blocks.get(trimmed), Reason.TAIL);
    }
    return new Omissions(omitted.omissions, Map.of(), omitted.more);
  }

  private static boolean holdsProse(List<Block> hidden) {
    return hidden.stream()
        .flatMap(Block::passages)
        .anyMatch(passage -> passage.text().length() >= SHORTEST_HIDDEN);
  }

  private boolean isFull() {
    return text >= MOST_TEXT || omissions.size() >= MOST_BLOCKS;
  }

  /** For what is too much to be read. */
  private void count(Node node) {
    String lost = node instanceof Element element ? element.text() : node.nodeValue();
    more += Whitespace.fold(lost).length();
  }

  private void add(int before, Block block, Reason reason) {
    int length = block.passages().map(Passage::text).mapToInt(String::length).sum();
    text += length;
    if (text > MOST_TEXT || omissions.size() >= MOST_BLOCKS) {
      more += length;
    } else {
      omissions.add(new Omission(Math.min(before, kept), block, reason));
    }
  }
}
