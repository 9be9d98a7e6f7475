package dev.lectern.http;

import dev.lectern.narration.Cue;
import dev.lectern.narration.Explanation;
import dev.lectern.narration.Utterance;
import dev.lectern.spoken.Pause;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** How a passage is read, as JSON: times and offsets as in {@link TimelineText}. */
final class ExplanationText {
  private ExplanationText() {}

  static String json(Explanation explanation) {
    JsonArray sentences = new JsonArray();
    for (int i = 0; i < explanation.utterances().size(); i++) {
      Utterance utterance = explanation.timeline().utterances().get(i);
      JsonArray tokens = new JsonArray();
      explanation.utterances().get(i).forEach(token -> tokens.add(token(explanation, token)));
      sentences.add(
          TimelineText.stretch(
                  utterance.start(),
                  utterance.end(),
                  utterance.sentence().start(),
                  utterance.sentence().end())
              .put("tokens", tokens));
    }
    return new JsonObject()
        .put("passage", explanation.timeline().passage().id())
        .put("text", explanation.timeline().passage().text())
        .put("seconds", TimelineText.seconds(explanation.timeline().samples()))
        .put("sentences", sentences)
        .encode();
  }

  private static JsonObject token(Explanation explanation, Explanation.Token token) {
    Cue cue = token.cue();
    JsonArray words = new JsonArray();
    token.words().forEach(said -> words.add(word(said)));
    String text = explanation.timeline().passage().text();
    return TimelineText.stretch(cue.start(), cue.end(), cue.from(), cue.to())
        .put("written", text.substring(cue.from(), cue.to()))
        .put("rule", token.rule())
        .put("words", words);
  }

  private static JsonObject word(Explanation.SaidWord said) {
    JsonObject word =
        new JsonObject()
            .put("start", TimelineText.seconds(said.start()))
            .put("end", TimelineText.seconds(said.end()))
            .put("said", said.word().text())
            .put("phones", String.join(" ", said.phones()));
    Pause pause = said.word().pause();
    return pause == Pause.NONE
        ? word
        : word.put("pause", pause.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
