package dev.lectern.article.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Marks of notes, such as a raised [1], are links for the eye: spoken they break the sentence. */
final class InlineNotes {
  private static final Pattern MARK = Pattern.compile("\\[\\s*[\\p{Alnum} ]{1,20}\\s*\\]|[*†‡]");

  private InlineNotes() {}

  static boolean isReference(Element element) {
    return element.nameIs("sup")
        && element.selectFirst("a[href*=#]") != null
        && MARK.matcher(element.text()).matches();
  }
}
