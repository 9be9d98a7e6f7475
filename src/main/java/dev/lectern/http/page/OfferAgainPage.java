package dev.lectern.http.page;

/** Has a page that another site sent be sent once more, from here, with who sends it. */
public final class OfferAgainPage {
  private final Template template = Template.load("offer-again.html");

  /**
   * @param html the page as it was sent
   */
  public String render(String html, String address) {
    Template.Copy page = template.copy();
    page.textOrRemove("from", address.isBlank() ? "" : "From " + address);
    page.slot("html").val(html);
    page.slot("address").val(address);
    return page.html();
  }
}
