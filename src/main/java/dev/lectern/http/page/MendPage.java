package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Explanation;
import dev.lectern.spoken.lexicon.LexiconException;
import java.util.List;
import org.jsoup.nodes.Element;

/** Mends the reading of a written form: heard first, then kept in the article's dictionary. */
public final class MendPage {
  private final Template template = Template.load("mend.html");

  /** The form as it is opened. */
  public String render(Article article, Mending mending, Explanation now, Delivery delivery) {
    Template.Copy page = page(article, mending, now, delivery);
    page.slot("trial").remove();
    page.slot("problem").remove();
    return page.html();
  }

  /** The form with how its reading would be. */
  public String render(
      Article article, Mending mending, Explanation now, Explanation tried, Delivery delivery) {
    Template.Copy page = page(article, mending, now, delivery);
    page.slot("problem").remove();
    page.document().title("Tried: " + page.document().title());
    reading(tried.within(mending.from(), mending.to()), page.slot("trial-reading"));
    page.slot("trial-sound")
        .attr("src", links(article, now, delivery).to("trial.wav") + "&" + mending.query());
    if (!now.timeline().digest().equals(tried.timeline().digest())) {
      page.slot("same").remove();
    }
    return page.html();
  }

  /** The form with what was wrong beside its field, and nothing lost. */
  public String render(
      Article article,
      Mending mending,
      Explanation now,
      LexiconException refusal,
      Delivery delivery) {
    Template.Copy page = page(article, mending, now, delivery);
    page.slot("trial").remove();
    page.document().title("Not kept: " + page.document().title());
    boolean said = refusal.part() == LexiconException.Part.SAID;
    Element field = page.slot(said ? "said" : "written");
    Forms.refuse(page, field, String.valueOf(refusal.getMessage()));
    return page.html();
  }

  private Template.Copy page(Article article, Mending mending, Explanation now, Delivery delivery) {
    Template.Copy page = template.copy();
    PassageLinks links = links(article, now, delivery);
    Passage passage = now.timeline().passage();
    String token = passage.text().substring(mending.from(), mending.to());
    String title = "Mend the reading of “" + Wording.bare(token) + "”";
    page.document().title(title + " - " + article.title().text() + " - Lectern");
    page.slot("title").text(title);
    page.slot("back")
        .appendElement("a")
        .attr("href", links.to("explain"))
        .text("Back to how paragraph " + links.number() + " is read");
    reading(now.within(mending.from(), mending.to()), page.slot("now-reading"));
    page.slot("now-sound")
        .attr("src", links.to("trial.wav") + "&from=" + mending.from() + "&to=" + mending.to());
    fill(page, mending, links);
    Sounds.key(page.slot("key"));
    return page;
  }

  private static void fill(Template.Copy page, Mending mending, PassageLinks links) {
    Element form = page.slot("form").attr("action", links.path("mend"));
    links.fields(form);
    Forms.hidden(form, "from", Integer.toString(mending.from()));
    Forms.hidden(form, "to", Integer.toString(mending.to()));
    DictionaryPage.fill(page, mending.reading());
  }

  private static void reading(List<Explanation.Token> tokens, Element list) {
    for (Explanation.Token token : tokens) {
      pair(list, "Said as", token.said());
      TokenSounds.write(token, pair(list, "Sounds", ""));
      pair(list, "Recognised as", RuleWording.of(token.rule()));
    }
  }

  private static Element pair(Element list, String term, String text) {
    list.appendElement("dt").text(term);
    return list.appendElement("dd").text(text);
  }

  private static PassageLinks links(Article article, Explanation now, Delivery delivery) {
    return new PassageLinks(
        article, now.timeline().passage(), delivery.voice().id(), delivery.rate());
  }
}
