package dev.lectern.http.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;

/**
 * Dresses a page, made for all readers alike, for whom it is sent to.
 *
 * @param mayChange whether the visitor may add, change and remove
 * @param signedIn whether the visitor's browser has shown the token
 * @param local whether the visitor is at the machine itself, where nobody needs to sign in
 */
public record Visit(boolean mayChange, boolean signedIn, boolean local) {
  /** Where {@code web/frame.html} waits for the way in or out. */
  private static final String DOOR = "<!-- sign in or out -->";

  /**
   * @param back path of the page, to return to after signing in
   */
  public String dress(String page, String back) {
    // The style hides what a mere reader can't do.
    String marked = mayChange ? page : page.replaceFirst("<html", "<html data-reader");
    return marked.replace(DOOR, door(back));
  }

  private String door(String back) {
    if (signedIn) {
      Element form = new Element("form").attr("method", "post").attr("action", "/sign-out");
      form.appendElement("button").attr("type", "submit").addClass("second").text("Sign out");
      return form.outerHtml();
    }
    if (local || back.startsWith("/sign-in")) {
      return "";
    }
    Element link = new Element("a").text("Sign in");
    link.attr(
        "href",
        back.equals("/")
            ? "/sign-in"
            : "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    return new Element("p").appendChild(link).outerHtml();
  }
}
