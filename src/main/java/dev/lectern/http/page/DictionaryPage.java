package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.Pronunciation;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** How the words of an article are said, and the forms that change it. */
public final class DictionaryPage {
  private final Template template = Template.load("dictionary.html");

  /**
   * @param notice what became of the last request, to be told to the reader; may be empty
   */
  public String render(Article article, Lexicon lexicon, String notice) {
    Template.Copy page = page(article, lexicon, DictionaryDraft.EMPTY);
    page.slot("problem").remove();
    page.textOrRemove("notice", notice);
    return page.html();
  }

  /** The page again, with what was wrong beside the field it was wrong in, and nothing lost. */
  public String render(Article article, Lexicon lexicon, DictionaryRefusal refusal) {
    Template.Copy page = page(article, lexicon, refusal.given());
    page.slot("notice").remove();
    page.document().title("Not kept: " + page.document().title());
    String id = "the_" + refusal.field().name().toLowerCase(Locale.ROOT);
    Forms.refuse(page, page.document().expectFirst("#" + id), refusal.message());
    return page.html();
  }

  private Template.Copy page(Article article, Lexicon lexicon, DictionaryDraft draft) {
    Template.Copy page = template.copy();
    String address = "/articles/" + article.id();
    page.slot("title").text(article.title().text()).attr("lang", article.language());
    page.slot("back").attr("href", address);
    page.slot("export").attr("href", address + "/dictionary.pls");
    page.slot("keep").attr("action", address + "/dictionary");
    page.slot("import").attr("action", address + "/dictionary/import");
    fill(page, draft);
    Forms.choose(page.slot("kind"), draft.kind());
    boolean empty = lexicon.isEmpty();
    page.slot(empty ? "table" : "empty").remove();
    if (!empty) {
      Element rows = page.slot("entries");
      UniqueNames names = new UniqueNames();
      lexicon.entries().forEach(entry -> row(entry, address, names, rows.appendElement("tr")));
    }
    return page;
  }

  /** Fills the fields of an entry, but for how it is found. */
  static void fill(Template.Copy page, DictionaryDraft draft) {
    page.slot("written").attr("value", draft.written());
    page.slot("said").attr("value", draft.said());
    Forms.choose(page.slot("as"), draft.as());
    if (draft.ignoreCase()) {
      page.slot("ignore-case").attr("checked", true);
    }
  }

  private static void row(Entry entry, String address, UniqueNames names, Element row) {
    row.appendElement("th").attr("scope", "row").text(entry.written());
    said(entry.said(), row.appendElement("td"));
    row.appendElement("td").text(found(entry));
    Element form =
        row.appendElement("td")
            .appendElement("form")
            .attr("method", "post")
            .attr("action", address + "/dictionary/remove");
    DictionaryDraft draft = DictionaryDraft.of(entry);
    Forms.hidden(form, "written", draft.written());
    Forms.hidden(form, "kind", draft.kind());
    if (draft.ignoreCase()) {
      Forms.hidden(form, "ignore-case", "on");
    }
    form.appendElement("button")
        .attr("data-keeper", true)
        .attr("type", "submit")
        .attr("aria-label", "Remove " + names.of(entry.written()))
        .text("Remove");
  }

  private static void said(Pronunciation said, Element cell) {
    if (said instanceof Pronunciation.Alias alias) {
      cell.text(alias.words());
    } else if (said instanceof Pronunciation.Phones phones) {
      cell.appendText("Phones ").appendElement("code").text(phones.cmu());
      cell.appendText(", IPA ").appendElement("code").text(phones.ipa());
    }
  }

  private static String found(Entry entry) {
    String kind =
        switch (entry.kind()) {
          case WORD -> "Word";
          case PHRASE -> "Phrase";
          case REGEX -> "Regular expression";
        };
    return kind + (entry.caseSensitive() ? ", capitals as written" : ", any capitals");
  }
}
