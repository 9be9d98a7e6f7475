package dev.lectern.article.extract;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** XML that no strict parser takes, made well formed; no document type is left in it. */
public final class MendedXml {
  /** Open elements; the parser closes what goes deeper. */
  private static final int DEEPEST = 100;

  /** What XML 1.0 forbids, in any form. */
  private static final String FORBIDDEN = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

  private MendedXml() {}

  public static String of(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    document
        .childNodes()
        .forEach(
            node -> {
              if (node instanceof DocumentType || node instanceof XmlDeclaration) {
                node.remove();
              }
            });
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
    return document.outerHtml().strip().replaceAll(FORBIDDEN, " ");
  }
}
