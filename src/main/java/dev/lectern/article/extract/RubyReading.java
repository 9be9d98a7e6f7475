package dev.lectern.article.extract;

import org.jsoup.nodes.Element;

/** Sets the reading that {@code ruby} shows above characters beside them, in brackets. */
final class RubyReading {
  private RubyReading() {}

  /** Works on the page itself. */
  static void setBeside(Element root) {
    for (Element ruby : root.select("ruby")) {
      StringBuilder reading = new StringBuilder();
      for (Element part : ruby.select("rt")) {
        String text = Whitespace.fold(part.text());
        boolean spaced = !text.isEmpty() && text.codePointAt(0) <= '\u02FF';
        reading.append(!reading.isEmpty() && spaced ? " " : "").append(text);
      }
      ruby.select("rt, rp, rtc").remove();
      if (!reading.isEmpty() && !Whitespace.isBlank(ruby.text())) {
        ruby.appendText(" (" + reading + ")");
      }
    }
  }
}
