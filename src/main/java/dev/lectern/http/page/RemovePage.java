package dev.lectern.http.page;

import dev.lectern.article.Article;

/** Asks, where no script can undo it, whether an article shall really go. */
public final class RemovePage {
  private final Template template = Template.load("remove.html");

  public String render(Article article) {
    Template.Copy page = template.copy();
    page.slot("title").text(article.title().text()).attr("lang", article.language());
    page.slot("form").attr("action", "/articles/" + article.id() + "/remove");
    return page.html();
  }
}
