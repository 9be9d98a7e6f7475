package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.audio.AudioFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What stands beside a passage to hear it without JavaScript; the player takes its addresses. */
final class PassageControls {
  private final Article article;
  private final Listening listening;
  private final Map<String, Integer> numbers = new HashMap<>();

  PassageControls(Article article, Listening listening) {
    this.article = article;
    this.listening = listening;
    List<Passage> passages = article.passages();
    for (int i = 0; i < passages.size(); i++) {
      numbers.put(passages.get(i).id(), i + 1);
    }
  }

  /** The place of the passage in the article, from 1; all controls are named by it. */
  int number(Passage passage) {
    return numbers.getOrDefault(passage.id(), 0);
  }

  Element of(Passage passage) {
    int number = number(passage);
    Element details = new Element("details").addClass("listen").attr("data-for", passage.id());
    details.appendElement("summary").text("Listen to paragraph " + number);
    details
        .appendElement("audio")
        .attr("controls", true)
        .attr("preload", "none")
        .attr("src", listening.passageHref(passage, AudioFormat.MP3))
        .attr("data-timeline", listening.timelineHref(passage))
        .attr("aria-label", "Paragraph " + number);
    Element links = details.appendElement("ul").addClass("downloads");
    for (AudioFormat format : AudioFormat.values()) {
      String text =
          "Paragraph "
              + number
              + " as "
              + name(format)
              + Wording.size(listening.passageBytes(passage, format));
      download(links, listening.passageHref(passage, format), format, text);
    }
    links
        .appendElement("li")
        .appendElement("a")
        .attr("href", explanation(passage))
        .text("How paragraph " + number + " is read");
    return details;
  }

  /** Links to the whole article in every format. */
  void ofArticle(Element links) {
    String length = Wording.duration(listening.duration());
    for (AudioFormat format : AudioFormat.values()) {
      String text = "Whole article as " + name(format) + ", " + length;
      download(links, listening.articleHref(format), format, text);
    }
  }

  private String explanation(Passage passage) {
    return new PassageLinks(article, passage, listening.voice(), listening.rate()).to("explain");
  }

  private static void download(Element links, String href, AudioFormat format, String text) {
    links
        .appendElement("li")
        .appendElement("a")
        .attr("href", href)
        .attr("type", format.contentType())
        .attr("download", true)
        .text(text);
  }

  private static String name(AudioFormat format) {
    return format.extension().toUpperCase(Locale.ROOT);
  }
}
