package dev.lectern.article.document;

import dev.lectern.article.Article;
import dev.lectern.article.extract.Imprint;
import dev.lectern.article.extract.WholeText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
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

/**
 * Reads Markdown: CommonMark with front matter, footnotes, and GitHub's tables, tasks and links.
 */
final class MarkdownReader {
  private static final List<Extension> EXTENSIONS =
      List.of(
          YamlFrontMatterExtension.create(),
          TablesExtension.create(),
          StrikethroughExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.create(),
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

  private static final Pattern FLOW = Pattern.compile("^\\[(.*)]$");
  private static final Pattern QUOTE = Pattern.compile("[\"']");

  private MarkdownReader() {}

  static Article read(String text, DocumentFile file) {
    Node root = PARSER.parse(text);
    YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
    root.accept(front);
    Document page =
        Jsoup.parse(
            RENDERER.render(root),
            file.address() == null ? "" : file.address(),
            org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST));
    page.select(LONE_IMAGE).forEach(MarkdownReader::figure);
    return WholeText.article(page, imprint(front.getData(), file));
  }

  private static Imprint imprint(Map<String, List<String>> front, DocumentFile file) {
    return new Imprint(
        value(front, "title"),
        value(front, "author", "authors", "by"),
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
        return String.join(", ", values.stream().map(MarkdownReader::flowItems).toList());
      }
    }
    return "";
  }

  /** The items of YAML's {@code ["Ada", "Bo"]}, which the extension gives as they stand. */
  private static String flowItems(String value) {
    String inner = FLOW.matcher(value.strip()).replaceFirst("$1");
    return inner.equals(value.strip()) ? inner : QUOTE.matcher(inner).replaceAll("");
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
