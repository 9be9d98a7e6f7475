package dev.lectern.http.page;

import dev.lectern.audio.AudioFormat;
import dev.lectern.narration.Cue;
import dev.lectern.narration.Explanation;
import dev.lectern.narration.Utterance;
import dev.lectern.spoken.Pause;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The rows of the table of tokens: a group for each sentence. */
final class TokenRows {
  /** The id of the row that was changed. */
  static final String CHANGE = "the_change";

  private static final int COLUMNS = 6;

  private final String language;
  private final PassageLinks links;
  private final @Nullable Mending undo;
  private final ScriptRuns runs = new ScriptRuns("en");
  private final UniqueNames names = new UniqueNames();
  private boolean marked;

  /**
   * @param undo what takes the last change back; its row is marked and has a button for it
   */
  TokenRows(String language, PassageLinks links, @Nullable Mending undo) {
    this.language = language;
    this.links = links;
    this.undo = undo;
  }

  void write(Explanation explanation, int index, Element group) {
    Utterance utterance = explanation.timeline().utterances().get(index);
    group
        .appendElement("tr")
        .appendElement("th")
        .attr("scope", "rowgroup")
        .attr("colspan", Integer.toString(COLUMNS))
        .text("Sentence " + (index + 1) + ", " + seconds(utterance.start(), utterance.end()));
    String text = explanation.timeline().passage().text();
    for (Explanation.Token token : explanation.utterances().get(index)) {
      row(token, text.substring(token.cue().from(), token.cue().to()), group.appendElement("tr"));
    }
  }

  private void row(Explanation.Token token, String written, Element row) {
    Cue cue = token.cue();
    Element head = row.appendElement("th").attr("scope", "row");
    if (written.isEmpty()) {
      head.appendElement("span").addClass("hint").text("Not written");
    } else {
      runs.append(written, head.attr("lang", language));
    }
    said(token, row.appendElement("td"));
    row.appendElement("td").text(RuleWording.of(token.rule()));
    TokenSounds.write(token, row.appendElement("td"));
    row.appendElement("td").addClass("times").text(seconds(cue.start(), cue.end()));
    Element mending = row.appendElement("td");
    if (!written.isEmpty()) {
      mend(cue, written, mending);
    }
    // A sentence cut within a token has two rows for it.
    if (undo != null && !marked && cue.from() <= undo.from() && undo.from() < cue.to()) {
      marked = true;
      row.attr("id", CHANGE).addClass("changed");
      undo(undo, mending);
    }
  }

  private void mend(Cue cue, String written, Element cell) {
    cell.appendElement("a")
        .attr("href", links.to("mend") + "&from=" + cue.from() + "&to=" + cue.to())
        .attr("aria-label", names.of("Mend the reading of “" + Wording.bare(written) + "”"))
        .text("Mend");
  }

  private void undo(Mending last, Element cell) {
    Element form =
        cell.appendElement("form").attr("method", "post").attr("action", links.path("mend"));
    links.fields(form);
    last.fields(form);
    form.appendElement("button")
        .attr("type", "submit")
        .attr("aria-label", "Undo the change of “" + last.reading().written() + "”")
        .text("Undo");
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

  private static String seconds(long start, long end) {
    return String.format(
        Locale.ROOT,
        "%.2f to %.2f s",
        (double) start / AudioFormat.SAMPLE_RATE,
        (double) end / AudioFormat.SAMPLE_RATE);
  }
}
