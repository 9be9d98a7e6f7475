package dev.lectern.http.page;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Dresses a page, made for all readers alike, in what its own reader chose. */
public final class Appearance {
  /** Where {@code web/frame.html} waits for the fields of the form. */
  private static final String FIELDS = "<!-- reading settings -->";

  private Appearance() {}

  /**
   * Sets the choices on the root element and into the form of reading settings.
   *
   * @param back path of the page, to which the form returns
   */
  public static String dress(String page, ReadingSettings settings, String back) {
    return page.replaceFirst("<html", "<html" + attributes(settings))
        .replace(FIELDS, fields(settings, back));
  }

  private static String attributes(ReadingSettings settings) {
    return settings.chosen().entrySet().stream()
        .map(choice -> " data-" + choice.getKey().key() + "=\"" + choice.getValue() + "\"")
        .collect(Collectors.joining());
  }

  private static String fields(ReadingSettings settings, String back) {
    Element fields = new Element("div").addClass("fields");
    fields.appendElement("input").attr("type", "hidden").attr("name", "back").attr("value", back);
    for (ReadingSetting setting : ReadingSetting.values()) {
      String id = "the_setting_of_" + setting.key();
      Element field = fields.appendElement("p");
      field.appendElement("label").attr("for", id).text(setting.label());
      Element select =
          field
              .appendElement("select")
              .attr("id", id)
              .attr("name", setting.key())
              .attr("autocomplete", "off");
      for (ReadingSetting.Choice choice : setting.choices()) {
        select
            .appendElement("option")
            .attr("value", choice.value())
            .attr("selected", choice.value().equals(settings.get(setting)))
            .text(choice.label());
      }
    }
    return fields.outerHtml();
  }
}
