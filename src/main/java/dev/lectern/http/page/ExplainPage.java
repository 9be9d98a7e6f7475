package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.audio.AudioFormat;
import dev.lectern.narration.Cue;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Explanation;
import dev.lectern.narration.Utterance;
import dev.lectern.spoken.Pause;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** How a passage is read, token by token, for people. */
public final class ExplainPage {
  private static final int COLUMNS = 5;

  private final Template template = Template.load("explain.html");

  public String render(Article article, Explanation explanation, Delivery delivery) {
    Template.Copy page = template.copy();
    Passage passage = explanation.timeline().passage();
    PassageLinks links = new PassageLinks(article, passage, delivery.voice().id(), delivery.rate());
    String title = "How paragraph " + links.number() + " is read";
    page.document().title(title + " - " + article.title().text() + " - Lectern");
    page.slot("title").text(title);
    links.back(page.slot("back"));
    new PassageText(passage, "en").write(page.slot("text").attr("lang", article.language()));
    page.slot("caption").text("Paragraph " + links.number() + ", as it is written and said");
    Sounds.ALL.forEach(sound -> key(sound, page.slot("key")));
    if (explanation.utterances().isEmpty()) {
      page.slot("reading").replaceWith(new Element("p").text("Nothing of it is said."));
      return page.html();
    }
    rows(explanation, article.language(), page.slot("table"));
    return page.html();
  }

  private static void rows(Explanation explanation, String language, Element table) {
    ScriptRuns runs = new ScriptRuns("en");
    String text = explanation.timeline().passage().text();
    for (int i = 0; i < explanation.utterances().size(); i++) {
      Element group = table.appendElement("tbody");
      Utterance utterance = explanation.timeline().utterances().get(i);
      group
          .appendElement("tr")
          .appendElement("th")
          .attr("scope", "rowgroup")
          .attr("colspan", Integer.toString(COLUMNS))
          .text("Sentence " + (i + 1) + ", " + seconds(utterance.start(), utterance.end()));
      for (Explanation.Token token : explanation.utterances().get(i)) {
        Cue cue = token.cue();
        Element row = group.appendElement("tr");
        Element written = row.appendElement("th").attr("scope", "row").attr("lang", language);
        runs.append(text.substring(cue.from(), cue.to()), written);
        said(token, row.appendElement("td"));
        row.appendElement("td").text(RuleWording.of(token.rule()));
        sounds(token, row.appendElement("td"));
        row.appendElement("td").text(seconds(cue.start(), cue.end()));
      }
    }
  }

  private static void said(Explanation.Token token, Element cell) {
    cell.text(token.said());
    Pause pause = token.words().get(token.words().size() - 1).word().pause();
    if (pause != Pause.NONE) {
      cell.appendText(" ").appendElement("span").addClass("hint").text(wording(pause));
    }
  }

  private static String wording(Pause pause) {
    return switch (pause) {
      case NONE -> "";
      case COMMA -> "then a pause as at a comma";
      case COLON -> "then a pause as at a colon";
      case FULL_STOP -> "then a pause as at a full stop";
      case QUESTION -> "asked, then a pause";
      case EXCLAMATION -> "called, then a pause";
    };
  }

  private static void sounds(Explanation.Token token, Element cell) {
    List<List<String>> phones = token.words().stream().map(Explanation.SaidWord::phones).toList();
    cell.text(String.join(" ", phones.stream().map(Respelling::of).toList()));
    cell.appendText(" ")
        .appendElement("span")
        .addClass("phones")
        .text(
            String.join(", ", phones.stream().map(word -> String.join(" ", word)).toList())
                .toUpperCase(Locale.ROOT));
  }

  private static String seconds(long start, long end) {
    return String.format(
        Locale.ROOT,
        "%.2f to %.2f s",
        (double) start / AudioFormat.SAMPLE_RATE,
        (double) end / AudioFormat.SAMPLE_RATE);
  }

  private static void key(Sounds.Sound sound, Element list) {
    list.appendElement("dt").text(sound.phone().toUpperCase(Locale.ROOT));
    list.appendElement("dd").text(sound.spelling() + ", as in " + sound.example());
  }
}
