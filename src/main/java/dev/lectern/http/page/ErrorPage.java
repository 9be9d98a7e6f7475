package dev.lectern.http.page;

/** What went wrong, in words, with the next step. */
public final class ErrorPage {
  private final Template template = Template.load("error.html");

  /**
   * @param status HTTP status
   * @param title what was wrong
   * @param detail what is allowed, or what to do now
   */
  public String render(int status, String title, String detail) {
    Template.Copy page = template.copy();
    page.document().title(title + " - Lectern");
    page.slot("title").text(title);
    page.textOrRemove("detail", detail);
    page.slot("status").text("Error " + status);
    return page.html();
  }
}
