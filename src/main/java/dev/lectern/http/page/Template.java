package dev.lectern.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of {@code web/} whose elements marked {@code data-slot} wait to be filled. */
final class Template {
  private static final String SLOT = "data-slot";

  /** Where the pages' files stand. */
  private static final String FILES = "/web/";

  private final Document original;

  private Template(Document original) {
    this.original = original;
  }

  /**
   * Reads {@code web/<name>} from the class path and sets it into {@code web/frame.html}; a missing
   * template shows at start-up. Links to files get their {@link WebVersion}: a browser keeps them.
   */
  static Template load(String name) {
    Document frame = parse("frame.html");
    // White space is text here: word times count the characters of the page.
    frame.outputSettings().prettyPrint(false);
    Document page = parse(name);
    frame.title(page.title());
    page.head().select("title").remove();
    frame.head().appendChildren(page.head().childNodesCopy());
    frame.body().addClass(page.body().className());
    frame.body().prependChild(page.expectFirst(".skip"));
    Element foot = frame.expectFirst(".foot");
    page.body().childNodesCopy().forEach(foot::before);
    version(frame, "href");
    version(frame, "src");
    return new Template(frame);
  }

  private static void version(Document page, String attribute) {
    for (Element element : page.select("[" + attribute + "^=" + FILES + "]")) {
      String name = element.attr(attribute).substring(FILES.length());
      element.attr(attribute, FILES + WebVersion.VALUE + "/" + name);
    }
  }

  private static Document parse(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/dev/lectern/web/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no template web/" + name);
      }
      return Jsoup.parse(in, StandardCharsets.UTF_8.name(), "");
    } catch (IOException e) {
      throw new UncheckedIOException("web/" + name, e);
    }
  }

  Copy copy() {
    return new Copy(original.clone());
  }

  /** One page in the making. */
  record Copy(Document document) {
    /**
     * The element that waits under this name.
     *
     * @throws IllegalStateException when the template has none
     */
    Element slot(String name) {
      Element element = document.selectFirst("[" + SLOT + "=" + name + "]");
      if (element == null) {
        throw new IllegalStateException("no slot " + name);
      }
      return element;
    }

    /** Fills the slot, or takes it off the page where there is no text for it. */
    void textOrRemove(String name, String text) {
      if (text.isBlank()) {
        slot(name).remove();
      } else {
        slot(name).text(text);
      }
    }

    String html() {
      document.select("[" + SLOT + "]").removeAttr(SLOT);
      return document.outerHtml();
    }
  }
}
