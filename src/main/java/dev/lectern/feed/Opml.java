package dev.lectern.feed;

import com.rometools.opml.feed.opml.Attribute;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import dev.lectern.article.extract.HtmlText;
import dev.lectern.store.Feed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Lists of feeds as programs exchange them: OPML 1.0 and 2.0. */
final class Opml {
  private static final String WHAT = "list of feeds (OPML)";

  private static final int LONGEST_TITLE = 300;

  /**
   * A feed of a list.
   *
   * @param title empty where the list has none
   */
  record Line(String address, String title, @Nullable String site) {}

  private Opml() {}

  /**
   * The feeds of the list, folders left out.
   *
   * @throws FeedException when this is no such list
   */
  static List<Line> read(String xml) {
    Document document = FeedXml.parse(xml, WHAT);
    Element root = document.getRootElement();
    if (root.getName().equals("opml") && !"2.0".equals(root.getAttributeValue("version"))) {
      // Rome does not know 1.1, which differs from 1.0 in nothing that is read here.
      root.setAttribute("version", "1.0");
    }
    try {
      List<Line> lines = new ArrayList<>();
      if (new WireFeedInput(false, Locale.ROOT).build(document)
          instanceof com.rometools.opml.feed.opml.Opml list) {
        collect(list.getOutlines(), lines);
        return lines;
      }
    } catch (com.rometools.rome.io.FeedException | RuntimeException e) {
      // Told below, as a feed is that is no list of feeds.
    }
    throw new FeedException(
        "This is no " + WHAT + ". Another feed reader writes one with its export.");
  }

  static String write(List<Feed> feeds) {
    com.rometools.opml.feed.opml.Opml list = new com.rometools.opml.feed.opml.Opml();
    list.setFeedType("opml_2.0");
    list.setEncoding("UTF-8");
    list.setTitle("Feeds followed by Lectern");
    list.setOutlines(feeds.stream().map(Opml::outline).toList());
    try {
      return new WireFeedOutput().outputString(list);
    } catch (com.rometools.rome.io.FeedException e) {
      throw new IllegalStateException("every feed can be written", e);
    }
  }

  private static Outline outline(Feed feed) {
    Outline outline = new Outline();
    outline.setType("rss");
    outline.setText(feed.title());
    outline.setTitle(feed.title());
    List<Attribute> attributes = new ArrayList<>(List.of(new Attribute("xmlUrl", feed.address())));
    if (feed.site() != null) {
      attributes.add(new Attribute("htmlUrl", feed.site()));
    }
    outline.setAttributes(attributes);
    return outline;
  }

  /** Folders are nested no deeper than {@link FeedXml} lets them. */
  private static void collect(List<Outline> outlines, List<Line> lines) {
    for (Outline outline : outlines) {
      String address = Objects.toString(outline.getXmlUrl(), "").strip();
      if (!address.isEmpty()) {
        String told = Objects.toString(outline.getTitle(), outline.getText());
        String title = HtmlText.of(Objects.toString(told, ""));
        lines.add(
            new Line(
                address,
                title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                outline.getHtmlUrl()));
      }
      collect(outline.getChildren(), lines);
    }
  }
}
