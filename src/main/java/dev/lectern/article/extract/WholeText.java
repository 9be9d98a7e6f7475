package dev.lectern.article.extract;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of markup that is text from end to end, such as a chapter of a book: nothing is
 * judged, and nothing that can be read is left out.
 */
public final class WholeText {
  /** What is no text, and the way back from a note, which leads nowhere in speech. */
  private static final String NO_TEXT =
      "script, style, noscript, template, canvas, [hidden],"
          + " [epub:type~=\\bpagebreak\\b], [role=doc-pagebreak], [role=doc-backlink],"
          + " .footnote-back, .footnote-backref";

  /** Raised by the book's style only; without it the mark would run on from the word. */
  private static final String NOTE_MARK =
      "a:is(.footnote-ref, [epub:type~=\\bnoteref\\b], [role=doc-noteref]):not(sup a):not(:has(sup))";

  private WholeText() {}

  /**
   * @param page is changed on the way
   * @throws NoArticleException when there is nothing to read, or nothing but a title
   */
  public static Article article(Document page, Imprint imprint) {
    page.select(NO_TEXT).forEach(Element::remove);
    // A paragraph in each cell is no layout here.
    page.select("td > p:only-child, th > p:only-child").forEach(Element::unwrap);
    page.select(NOTE_MARK).forEach(mark -> mark.wrap("<sup></sup>"));
    page.select("input[type=checkbox]").forEach(WholeText::task);
    RubyReading.setBeside(page);
    Formulas.setInPlace(page);
    Notes.find(page.body(), new Marks());
    Abbreviations.expand(page.body(), new Marks());
    PartLanguages.handDown(page.body());
    String language = language(imprint.language(), page);
    PartDirections.handDown(page.body(), language);
    PassageIds ids = new PassageIds();
    List<Block> blocks = new BlockReader("", new Marks(), ids).read(page.body());
    WholeTitle title = WholeTitle.of(imprint.title(), blocks, ids);
    if (title.body().isEmpty()) {
      throw new NoArticleException("There is no text here that could be read aloud.");
    }
    Passage named = title.passage();
    return new Article(
        ArticleId.of(named.text(), key(imprint)),
        named,
        byline(imprint, title.body().get(0)),
        orNull(imprint.source()),
        DateText.day(imprint.date()),
        language,
        imprint.address(),
        title.body());
  }

  /** A box that the eye sees ticked or open, in words. */
  private static void task(Element box) {
    box.replaceWith(new TextNode(box.hasAttr("checked") ? "Done: " : "To do: "));
  }

  /** As told, else as the first line has it. */
  private static @Nullable String byline(Imprint imprint, Block first) {
    String told = PersonName.of(imprint.byline());
    if (told != null || !(first instanceof Block.Paragraph paragraph)) {
      return told;
    }
    LabelLine labels = LabelLine.read(paragraph.passage().text());
    return labels == null ? null : labels.byline();
  }

  private static String language(String tag, Document page) {
    String told = PageLanguage.normal(tag);
    return told == null ? PageLanguage.ofText(page.body().text()) : told;
  }

  private static String key(Imprint imprint) {
    List<String> parts = new ArrayList<>();
    parts.add(imprint.address() == null ? imprint.source() : imprint.address());
    if (!imprint.key().isEmpty()) {
      parts.add(imprint.key());
    }
    return String.join("#", parts);
  }

  private static @Nullable String orNull(String text) {
    String folded = Whitespace.fold(text);
    return folded.isEmpty() ? null : folded;
  }
}
