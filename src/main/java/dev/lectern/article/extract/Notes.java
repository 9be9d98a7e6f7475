package dev.lectern.article.extract;

import dev.lectern.digest.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a page: what their marks in the text look like, and where they lead.
 *
 * <p>What is found is told by data of the elements that no page can set.
 */
final class Notes {
  /** In brackets, or raised: a number, a letter or two, or the signs of print. */
  private static final Pattern MARK =
      Pattern.compile("\\[\\s*[\\p{Alnum} ]{1,20}\\s*]|\\p{Alnum}{1,4}|[*†‡§¶]{1,3}");

  /** Raised, and surely no power: dropped wherever it leads. */
  private static final Pattern UNREAD = Pattern.compile("\\[\\s*[\\p{Alnum} ]{1,20}\\s*]|[*†‡]");

  private static final Pattern BRACKETED_NUMBER = Pattern.compile("\\[\\s*\\d{1,4}\\s*]");

  /** Arrows and hats that lead from a note back to its mark. */
  private static final Pattern BACK = Pattern.compile("[\\s↩↑⤴⇑⏎^\\uFE0E\\uFE0F]+");

  /** In characters; what is longer is no mark, whatever the page calls it. */
  private static final int LONGEST = 20;

  /** Beside the link there are brackets and spaces at most, or it is one of several. */
  private static final int MOST_IN_MARK = 4;

  /** Elements between a link and what raises it. */
  private static final int MOST_AROUND_MARK = 3;

  private static final String OF_NOTE = "lectern.mark";
  private static final String NOTE = "lectern.note";
  private static final String BACK_LINK = "lectern.back";

  /** For each id, the first element that has it, and its place. */
  private final Map<String, Element> named = new HashMap<>();

  private final Map<String, Integer> places = new HashMap<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Integer> linkPlaces = new ArrayList<>();

  /** By the id in the page, that of the note's passage. */
  private final Map<String, String> noteIds = new HashMap<>();

  private final Marks leftOut;

  private Notes(Marks leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * Finds the marks whose notes are read, and those notes. Works on the page itself: a mark becomes
   * plain text.
   */
  static void find(Element root, Marks leftOut) {
    Notes notes = new Notes(leftOut);
    int place = 0;
    for (Element element : root.getAllElements()) {
      place++;
      notes.name(element.id(), element, place);
      if (element.nameIs("a")) {
        notes.name(element.attr("name"), element, place);
        if (element.attr("href").indexOf('#') >= 0) {
          notes.links.add(element);
          notes.linkPlaces.add(place);
        }
      }
    }
    for (int i = 0; i < notes.links.size(); i++) {
      notes.judge(notes.links.get(i), notes.linkPlaces.get(i));
    }
  }

  private void name(String id, Element element, int place) {
    if (!id.isEmpty() && named.putIfAbsent(id, element) == null) {
      places.put(id, place);
    }
  }

  private void judge(Element link, int place) {
    String id = fragment(link);
    if (id.isEmpty()) {
      return;
    }
    Element target = named.get(id);
    if (isBackLink(link)) {
      link.attributes().userData(BACK_LINK, id);
    } else if (target != null && places.getOrDefault(id, 0) > place && isMark(link)) {
      Element mark = raised(link);
      if (isRead(link) && isRead(target)) {
        String noteId =
            noteIds.computeIfAbsent(id, name -> "n" + Sha256.hex(name, PassageIds.DIGITS));
        mark.text(mark.text()); // What is in it are ways to raise it.
        mark.attributes().userData(OF_NOTE, noteId);
        target.attributes().userData(NOTE, noteId);
      }
    }
  }

  /** What the link leads to in its own page, or empty. */
  private static String fragment(Element link) {
    String href = link.attr("href");
    int at = href.indexOf('#');
    String page = link.baseUri().replaceFirst("#.*", "");
    return at == 0 || (!page.isEmpty() && link.absUrl("href").startsWith(page + "#"))
        ? href.substring(at + 1)
        : "";
  }

  private static boolean isBackLink(Element link) {
    return link.attr("role").equals("doc-backlink")
        || link.attr("epub:type").equals("backlink")
        || link.hasClass("footnote-backref")
        || link.hasClass("footnote-back")
        || (link.text().length() <= LONGEST && BACK.matcher(link.text()).matches());
  }

  private static boolean isMark(Element link) {
    String text = link.text();
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    if (link.attr("role").equals("doc-noteref")
        || link.attr("epub:type").contains("noteref")
        || link.hasClass("footnote-ref")
        || link.hasAttr("data-footnote-ref")) {
      return true;
    }
    Element inner = link.firstElementChild();
    boolean raised = isRaised(link) || (inner != null && inner.nameIs("sup"));
    return raised ? MARK.matcher(text).matches() : BRACKETED_NUMBER.matcher(text).matches();
  }

  private static boolean isRaised(Element link) {
    Element around = link.parent();
    for (int up = 0; up < MOST_AROUND_MARK && around != null; up++) {
      if (around.nameIs("sup")) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** The element that raises the link and nothing else, or the link. */
  private static Element raised(Element link) {
    Element sup = link;
    while (sup != null && !sup.nameIs("sup")) {
      Element around = sup.parent();
      sup = around == null || around.childNodeSize() > MOST_IN_MARK ? null : around;
    }
    return sup != null && within(sup.text()).equals(within(link.text())) ? sup : link;
  }

  private static String within(String brackets) {
    return brackets.replaceAll("[\\[\\]\\s]", "");
  }

  private boolean isRead(Element element) {
    for (Node node = element; node != null; node = node.parent()) {
      if (leftOut.contains(node)) {
        return false;
      }
    }
    List<TextNode> texts = element.textNodes();
    return texts.isEmpty() || texts.stream().anyMatch(text -> !leftOut.contains(text));
  }

  /** The id of the note that the element is a mark of; null where it is none. */
  static @Nullable String ofNote(Element element) {
    return element.nameIs("sup") || element.nameIs("a") ? data(element, OF_NOTE) : null;
  }

  /** The id of the note that begins with the element; null where none does. */
  static @Nullable String note(Element element) {
    return element.hasAttr("id") || element.hasAttr("name") ? data(element, NOTE) : null;
  }

  /**
   * Whether the element is a link of the page for the eye that is not read: from a note back to its
   * mark, or to a note that is not read, such as a raised [1], which breaks the sentence.
   */
  static boolean isForTheEye(Element element) {
    if (element.nameIs("a")) {
      return data(element, BACK_LINK) != null;
    }
    return element.nameIs("sup")
        && ofNote(element) == null
        && element.selectFirst("a[href*=#]") != null
        && UNREAD.matcher(element.text()).matches();
  }

  private static @Nullable String data(Element element, String key) {
    return (String) element.attributes().userData(key);
  }
}
