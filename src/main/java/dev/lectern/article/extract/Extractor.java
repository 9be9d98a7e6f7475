package dev.lectern.article.extract;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.LeadImage;
import dev.lectern.article.Passage;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Article} of a page or of plain text. */
public final class Extractor {
  /**
   * Open elements; the parser closes what goes deeper. Pages of news stay below 60. Each quotation
   * takes two levels of JSON, of which Jackson reads 1,000.
   */
  private static final int DEEPEST = 256;

  /**
   * @param html the page's source
   * @param address where it came from, to resolve links; null when pasted
   * @throws NoArticleException when the page holds no text to read
   */
  public Article fromHtml(String html, @Nullable String address) {
    Document page =
        Jsoup.parse(html, address == null ? "" : address, Parser.htmlParser().setMaxDepth(DEEPEST));
    if (address == null) {
      page.setBaseUri(CanonicalAddress.of(page)); // a saved page still says where it came from
    }
    StreamedParts.putInPlace(page);
    RubyReading.setBeside(page);
    Formulas.setInPlace(page);
    PageParts parts = PageParts.of(page);
    Metadata metadata = Metadata.read(page, parts);
    LeadImage image = LeadImageFinder.find(page, parts);
    Notes.find(parts.root(), parts.leftOut());
    Abbreviations.expand(parts.root(), parts.leftOut());
    PartLanguages.handDown(parts.root());
    PartDirections.handDown(parts.root(), metadata.language());

    PassageIds ids = new PassageIds();
    String told = parts.headline().text();
    Passage title = told.isEmpty() ? null : ids.passage(told);
    Flow flow = new BlockReader(told, parts.leftOut(), ids).flow(parts.root());
    List<Block> blocks = Tail.trim(flow.blocks());
    if (blocks.stream().allMatch(Block.Player.class::isInstance)) {
      throw new NoArticleException("This page holds no text that could be read aloud.");
    }
    Article article =
        article(title, metadata, address, blocks, ids).withPage(metadata.modified(), image);
    return article.without(OmissionReader.read(parts, flow, article, ids));
  }

  /**
   * @param text plain text: the headline first, blank lines between paragraphs
   * @param address where it came from; null when pasted
   * @throws NoArticleException when there is no text to read
   */
  public Article fromText(String text, @Nullable String address) {
    PlainText plain = PlainText.read(text);
    PassageIds ids = new PassageIds();
    Passage title = plain.title().isEmpty() ? null : ids.passage(plain.title());
    List<Block> blocks = PlainBlocks.of(plain.body(), ids);
    if (blocks.isEmpty()) {
      throw new NoArticleException("There is no text here that could be read aloud.");
    }
    Metadata metadata = plain.metadata();
    return article(title, metadata, address, blocks, ids).withPage(metadata.modified(), null);
  }

  private static Article article(
      @Nullable Passage title,
      Metadata metadata,
      @Nullable String address,
      List<Block> blocks,
      PassageIds ids) {
    Passage named = title == null ? ids.passage(Opening.of(blocks)) : title;
    return new Article(
        ArticleId.of(named.text(), address),
        named,
        metadata.byline(),
        metadata.source(),
        metadata.published(),
        metadata.language(),
        address,
        blocks);
  }
}
