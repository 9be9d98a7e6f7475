package dev.lectern.http.page;

import org.jsoup.nodes.Element;

/** What was tested of accessibility, with what, and what was not. */
public final class AccessibilityPage {
  private final Template template = Template.load("accessibility.html");
  private final Conformance conformance = Conformance.load();

  public String render() {
    Template.Copy page = template.copy();
    for (Conformance.Promise promise : conformance.promises()) {
      Element row = page.slot("promises").appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(promise.criteria());
      row.appendElement("td").text(promise.text());
      row.appendElement("td").text(promise.method());
    }
    conformance.tools().forEach(tool -> page.slot("tools").appendElement("li").text(tool));
    conformance.untested().forEach(gap -> page.slot("untested").appendElement("li").text(gap));
    return page.html();
  }
}
