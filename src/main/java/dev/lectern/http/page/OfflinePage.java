package dev.lectern.http.page;

/** The articles that the reader's device keeps; a script of its own fills in the list. */
public final class OfflinePage {
  private final Template template = Template.load("offline.html");

  public String render() {
    return template.copy().html();
  }
}
