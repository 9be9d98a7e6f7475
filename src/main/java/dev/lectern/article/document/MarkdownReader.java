package dev.lectern.article.document;

import dev.lectern.article.Article;
import dev.lectern.article.extract.Imprint;
import dev.lectern.article.extract.WholeText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads Markdown: CommonMark with front matter, footnotes, and GitHub's tables, tasks and links.
 */
final class MarkdownReader {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.builder().inlineFootnotes(true).build(),
          AutolinkExtension.create());

  /** Open elements; deeper quotations and lists are jokes. */
  private static final int DEEPEST = 256;

  /** Open quotations and list items: each takes two levels of JSON, of which 1,000 are read. */
  private static final int MOST_OPEN_BLOCKS = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
          .includeSourceSpans(IncludeSourceSpans.NONE)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  /** The paragraph's only child: Markdown has no other way to write a figure. */
  private static final String LONE_IMAGE = "p > img:only-child, p > a:only-child > img:only-child";

  /** Identifier and classes behind a heading, as pandoc and others write them. */
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[#.][^{}]*}\\s*$");

  /** The first line of an alert of GitHub. */
  private static final Pattern ALERT =
      Pattern.compile("^\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]\\s*");

  private MarkdownReader() {}

  static Article read(String text, DocumentFile file) {
    FrontMatter front = FrontMatter.of(text);
    Node root = PARSER.parse(front.text());
    Document page =
        Jsoup.parse(
            RENDERER.render(root),
            file.address() == null ? "" : file.address(),
            org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST));
    page.outputSettings().prettyPrint(false); // lines of a paragraph are told apart below
    page.select(LONE_IMAGE).forEach(MarkdownReader::figure);
    page.select("h1, h2, h3, h4, h5, h6").forEach(heading -> replace(heading, ATTRIBUTES, ""));
    page.select("blockquote > p:first-child").forEach(MarkdownReader::alert);
    DefinitionLists.find(page.body());
    return WholeText.article(page, imprint(front.values(), file));
  }

  private static Imprint imprint(Map<String, List<String>> front, DocumentFile file) {
    return new Imprint(
        value(front, "title"),
        value(front, "authors", "author", "by"),
        value(front, "source", "publication", "publisher"),
        value(front, "date", "published"),
        value(front, "lang", "language"),
        file.address(),
        "");
  }

  private static String value(Map<String, List<String>> front, String... keys) {
    for (String key : keys) {
      List<String> values = front.getOrDefault(key, List.of());
      if (!values.isEmpty()) {
        return String.join(key.startsWith("author") ? ", " : " ", values);
      }
    }
    return "";
  }

  private static void alert(Element paragraph) {
    Matcher alert = ALERT.matcher(paragraph.text());
    if (alert.find()) {
      String name = alert.group(1);
      replace(paragraph, ALERT, name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + ": ");
    }
  }

  private static void replace(Element element, Pattern what, String by) {
    for (TextNode text : element.textNodes()) {
      text.text(what.matcher(text.getWholeText()).replaceFirst(by));
    }
  }

  private static void figure(Element image) {
    Element paragraph = image.closest("p");
    if (paragraph != null && paragraph.text().isBlank()) {
      Element figure = new Element("figure").appendChild(image.clone());
      if (image.hasAttr("title")) {
        figure.appendElement("figcaption").text(image.attr("title"));
      }
      paragraph.replaceWith(figure);
    }
  }
}
