package dev.lectern.http.page;

import org.jsoup.nodes.Element;

/** Asks for the token. */
public final class SignInPage {
  /** Why the page is shown. */
  public enum Reason {
    /** The reader wants to sign in. */
    ASKED,
    /** What the reader wants needs it. */
    NEEDED
  }

  private final Template template = Template.load("sign-in.html");

  /**
   * @param back path of the page that the reader is led to
   * @param refusal what was wrong with the token that was sent; may be empty
   */
  public String render(String back, Reason reason, String refusal) {
    Template.Copy page = template.copy();
    page.slot("back").val(back);
    if (reason == Reason.ASKED) {
      page.slot("needed").remove();
    }
    if (refusal.isEmpty()) {
      page.slot("problem").remove();
    } else {
      page.document().title("Not signed in: " + page.document().title());
      Element field = page.document().expectFirst("#the_token");
      Forms.refuse(page, field, refusal);
    }
    return page.html();
  }
}
