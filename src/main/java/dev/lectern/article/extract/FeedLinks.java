package dev.lectern.article.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The feeds that a page names in its head. */
public final class FeedLinks {
  private static final Set<String> TYPES =
      Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");

  /** Open elements; the parser closes what goes deeper. */
  private static final int DEEPEST = 256;

  private FeedLinks() {}

  /**
   * @param address where the page stands
   * @return their addresses, whole; those of comments last, since a page's own feed is looked for
   */
  public static List<String> of(String html, String address) {
    Document page = Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(DEEPEST));
    List<Element> links =
        page.select("link[rel~=(?i)\\balternate\\b][href]").stream()
            .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
            .toList();
    return Stream.concat(
            links.stream().filter(link -> !isOfComments(link)),
            links.stream().filter(FeedLinks::isOfComments))
        .map(link -> link.absUrl("href"))
        .filter(link -> !link.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean isOfComments(Element link) {
    String told = (link.attr("title") + " " + link.attr("href")).toLowerCase(Locale.ROOT);
    return told.contains("comment");
  }
}
