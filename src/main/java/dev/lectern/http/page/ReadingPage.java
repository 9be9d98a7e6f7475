package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Series;
import dev.lectern.audio.AudioFormat;
import dev.lectern.speech.VoiceInfo;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page of one article: to read, to hear, to take along; whole without JavaScript. */
public final class ReadingPage {
  /** Characters; a longer title takes more than three lines of the largest type. */
  private static final int LONG_TITLE = 80;

  private static final double[] RATES = {0.5, 0.75, 1, 1.25, 1.5, 1.75, 2};

  private final Template template = Template.load("reading.html");

  /**
   * @param voices those the listener may choose from
   */
  public String render(Article article, Listening listening, List<VoiceInfo> voices) {
    Template.Copy page = template.copy();
    PassageControls controls = new PassageControls(article, listening);
    page.document().title(article.title().text() + " - Lectern");
    language(page, article);

    page.slot("article").attr("aria-labelledby", article.title().id());
    BlockWriter.mark(page.slot("title"), article.title(), article.language(), NoteLinks.NONE);
    if (article.title().text().length() > LONG_TITLE) {
      page.slot("title").addClass("long");
    }
    page.slot("title-controls").replaceWith(controls.of(article.title()));
    Origin.write(page, article);
    series(page, article);
    page.slot("times").text(times(article, listening));
    long soundBytes = soundBytes(article, listening);
    page.slot("sound")
        .attr("data-sound-bytes", Long.toString(soundBytes))
        .text("Its sound takes " + Wording.bytes(soundBytes) + ".");
    contents(page.slot("contents"), article);
    Element blocks = page.slot("blocks");
    new BlockWriter(controls, article.language(), new NoteLinks(article))
        .write(article.blocks(), blocks);

    page.slot("parts").attr("href", "/articles/" + article.id() + "/parts").text(parts(article));
    page.slot("dictionary").attr("href", "/articles/" + article.id() + "/dictionary");
    page.slot("whole").attr("src", listening.articleHref(AudioFormat.MP3));
    controls.ofArticle(page.slot("downloads"));
    voices(page.slot("voices"), listening, voices);
    voices(page.slot("player-voices"), listening, voices);
    rates(page.slot("rates"), listening);
    page.slot("player")
        .attr("data-words-per-minute", Integer.toString(listening.wordsPerMinute()))
        .attr("data-rate", Wording.factor(listening.rate()))
        .attr("data-source", article.source() == null ? "" : article.source());
    return page.html();
  }

  /** The page speaks the article's language; its own English words say so where that differs. */
  private static void language(Template.Copy page, Article article) {
    page.document().child(0).attr("lang", article.language());
    if (article.language().equals("en") || article.language().startsWith("en-")) {
      return;
    }
    page.document().select("[data-ui]").attr("lang", "en");
    page.slot("title").attr("lang", article.language());
    page.slot("blocks").attr("lang", article.language());
  }

  private static void series(Template.Copy page, Article article) {
    Series series = article.series();
    if (series == null) {
      page.slot("series").remove();
      return;
    }
    page.slot("series-place").text("Chapter " + series.position() + " of " + series.count() + ",");
    page.slot("series-title").text(series.title()).attr("lang", article.language());
    chapter(page.slot("previous"), series.previous());
    chapter(page.slot("next"), series.next());
  }

  private static void chapter(Element link, @Nullable String id) {
    if (id == null) {
      link.remove();
    } else {
      link.attr("href", "/articles/" + id);
    }
  }

  private static String parts(Article article) {
    long leftOut = article.parts().stream().filter(part -> !part.read()).count();
    return leftOut == 0
        ? "Leave parts of it out"
        : "What was left out: " + Wording.counted(leftOut, "part");
  }

  private static String times(Article article, Listening listening) {
    return "Reading takes "
        + Wording.duration(Wording.readingTime(article))
        + ", listening "
        + Wording.duration(listening.duration())
        + " at "
        + listening.wordsPerMinute()
        + " words a minute.";
  }

  /** What the passages' MP3 files take together. */
  private static long soundBytes(Article article, Listening listening) {
    return article.passages().stream()
        .mapToLong(passage -> listening.passageBytes(passage, AudioFormat.MP3).orElseThrow())
        .sum();
  }

  private static void contents(Element place, Article article) {
    Contents contents = new Contents(article);
    if (contents.worthwhile()) {
      contents.write(place.appendElement("div").attr("lang", article.language()));
    } else {
      place.remove();
    }
  }

  private static void voices(Element select, Listening listening, List<VoiceInfo> voices) {
    for (VoiceInfo voice : voices) {
      option(select, voice.id(), voice.name(), voice.id().equals(listening.voice()));
    }
  }

  private static void rates(Element select, Listening listening) {
    DoubleStream.concat(DoubleStream.of(RATES), DoubleStream.of(listening.rate()))
        .sorted()
        .mapToObj(Wording::factor)
        .distinct()
        .forEach(
            rate ->
                option(
                    select, rate, rate + " times", rate.equals(Wording.factor(listening.rate()))));
  }

  private static void option(Element select, String value, String text, boolean selected) {
    Element option = select.appendElement("option").attr("value", value).text(text);
    if (selected) {
      option.attr("selected", true);
    }
  }
}
