package dev.lectern.http.page;

import org.jsoup.nodes.Element;

/** What the forms of the pages have in common. */
final class Forms {
  private Forms() {}

  static void hidden(Element form, String name, String value) {
    form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
  }

  static void choose(Element select, String value) {
    select.select("option").stream()
        .filter(option -> option.val().equals(value))
        .forEach(option -> option.attr("selected", true));
  }

  /** Says what is wrong at the top of the page, with a link to the field, and beside the field. */
  static void refuse(Template.Copy page, Element field, String message) {
    page.slot("problem-link").attr("href", "#" + field.id()).text(message);
    String error = field.id() + "_error";
    page.document().expectFirst("#" + error).removeAttr("hidden").text(message);
    field
        .attr("aria-invalid", "true")
        .attr("aria-describedby", error + " " + field.attr("aria-describedby"));
  }
}
