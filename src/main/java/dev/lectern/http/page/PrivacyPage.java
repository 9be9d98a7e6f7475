package dev.lectern.http.page;

/** What is kept of readers, where, and what leaves the machine. */
public final class PrivacyPage {
  private final Template template = Template.load("privacy.html");

  public String render() {
    return template.copy().html();
  }
}
