package dev.lectern.article.extract;

import dev.lectern.article.Addresses;
import dev.lectern.article.Block;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads images: in figures with their captions, and on their own where they have a text. */
final class FigureReader {
  /** In CSS pixels; smaller images are icons, bullets and counters. */
  private static final int SMALLEST = 50;

  /** In characters; the longest captions of newspapers are half of it. */
  private static final int LONGEST_CAPTION = 1_000;

  /** How many elements up from its caption an image is looked for: both sit in one box. */
  private static final int FARTHEST_IMAGE = 2;

  private static final Pattern FILE_NAME =
      Pattern.compile("\\S+\\.(?:jpe?g|png|gif|webp|svg|avif)", Pattern.CASE_INSENSITIVE);

  private final Marks leftOut;
  private final PassageIds ids;

  FigureReader(Marks leftOut, PassageIds ids) {
    this.leftOut = leftOut;
    this.ids = ids;
  }

  void figure(Element figure, Flow flow) {
    flow.endParagraph();
    Element image = figure.selectFirst("img");
    Element caption = figure.selectFirst("figcaption");
    StyledText captionText =
        caption == null
            ? ElementText.styledLine(figure, leftOut)
            : ElementText.styledLine(caption, leftOut);
    String alternative = image == null ? "" : alternative(image);
    StyledText spoken = captionText.isEmpty() ? new StyledText(alternative) : captionText;
    if (!spoken.isEmpty()) {
      flow.add(new Block.Figure(address(image), alternative, ids.passage(spoken)));
    }
  }

  /**
   * Whether a figure holds more text beside its caption than a caption can have: then its end is
   * lost, and the article goes on in it.
   */
  static boolean isText(Element figure) {
    int[] characters = {0};
    NodeFilter count =
        (Node node, int depth) -> {
          if (node instanceof Element element && element.nameIs("figcaption")) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode text && !text.isBlank()) {
            characters[0] += text.getWholeText().strip().length();
          }
          return characters[0] > LONGEST_CAPTION
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        };
    count.traverse(figure);
    return characters[0] > LONGEST_CAPTION;
  }

  /** Whether the element, no figure's part by its tag, is the caption of an image or a video. */
  boolean isCaption(Element element) {
    return element.isBlock()
        && ClassWords.isCaption(element)
        && element.text().length() <= LONGEST_CAPTION
        && element.selectFirst("img") == null;
  }

  void caption(Element caption, Flow flow) {
    StyledText text = ElementText.styledLine(caption, leftOut);
    if (!text.isEmpty()) {
      Element image = nearImage(caption);
      String alternative = image == null ? "" : alternative(image);
      flow.caption(new Block.Figure(address(image), alternative, ids.passage(text)));
    }
  }

  private static @Nullable Element nearImage(Element caption) {
    Element around = caption.parent();
    for (int i = 0; i < FARTHEST_IMAGE && around != null; i++) {
      Element image = around.selectFirst("img");
      if (image != null) {
        return image;
      }
      around = around.parent();
    }
    return null;
  }

  /** Within a paragraph the image stands for its alternative text, as in a browser without it. */
  void image(Element image, Flow flow) {
    String alternative = alternative(image);
    if (alternative.isEmpty()) {
      return;
    }
    if (flow.inParagraph()) {
      flow.text(alternative);
    } else if (!isSmall(image.attr("width")) && !isSmall(image.attr("height"))) {
      flow.add(new Block.Figure(address(image), alternative, ids.passage(alternative)));
    }
  }

  private static String alternative(Element image) {
    String text = Whitespace.fold(image.attr("alt"));
    return FILE_NAME.matcher(text).matches() ? "" : text;
  }

  private static boolean isSmall(String pixels) {
    return pixels.matches("\\d{1,2}") && Integer.parseInt(pixels) < SMALLEST;
  }

  private static String address(@Nullable Element image) {
    if (image == null) {
      return "";
    }
    for (String attribute : new String[] {"src", "data-src", "data-original"}) {
      String address = image.absUrl(attribute);
      if (Addresses.isWeb(address)) {
        return address;
      }
    }
    return "";
  }
}
