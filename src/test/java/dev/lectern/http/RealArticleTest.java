package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import dev.lectern.Tools;
import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.article.extract.Extractor;
import dev.lectern.audio.AudioFormat;
import dev.lectern.audio.Ffmpeg;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real article, every passage of it, judged by ffmpeg. */
class RealArticleTest {
  private static final double FRAME = (double) AudioFormat.UNIT / AudioFormat.SAMPLE_RATE;

  @TempDir Path data;
  @TempDir Path scratch;

  @Test
  void everyPassageIsAsLongAsAnnouncedAndItsWordsTileIt() throws Exception {
    Path page = Tools.sharedData("article/double-carbon.html");
    Ffmpeg ffmpeg = new Ffmpeg(scratch);
    Article article = new Extractor().fromHtml(Files.readString(page), null);
    assertEquals(12, article.passages().size(), "the headline and 11 paragraphs");
    try (RunningLectern lectern = new RunningLectern(data, List.of(article))) {
      for (Passage passage : article.passages()) {
        String path = "/articles/" + article.id() + "/" + passage.id();
        JsonObject times =
            new JsonObject(new String(lectern.get(path + ".json").body(), StandardCharsets.UTF_8));
        tile(times, passage.text());
        for (AudioFormat format : List.of(AudioFormat.WAV, AudioFormat.MP3)) {
          String url = path + "." + format.extension();
          HttpResponse<byte[]> head = lectern.send("HEAD", url, BodyPublishers.noBody());
          HttpResponse<byte[]> get = lectern.get(url);
          long announced = get.headers().firstValueAsLong("Content-Length").orElseThrow();
          assertEquals(announced, head.headers().firstValueAsLong("Content-Length").orElseThrow());
          assertEquals(announced, get.body().length);
          assertEquals(
              times.getDouble("seconds"), ffmpeg.duration(format, get.body()), FRAME + 1e-4);
        }
      }
      Passage brief = article.passages().get(7);
      for (AudioFormat format : AudioFormat.values()) {
        String url = "/articles/" + article.id() + "/" + brief.id() + "." + format.extension();
        assertTrue(
            ffmpeg.decode(format, lectern.get(url).body(), AudioFormat.SAMPLE_RATE).length > 0);
      }
    }
  }

  private static void tile(JsonObject times, String text) {
    double end = 0;
    int from = 0;
    int heard = 0;
    List<JsonObject> sentences =
        times.getJsonArray("sentences").stream().map(JsonObject.class::cast).toList();
    for (JsonObject sentence : sentences) {
      double start = sentence.getDouble("start");
      assertEquals(end, start, 0.3, "a sentence begins where the last one ended");
      for (Object each : sentence.getJsonArray("words")) {
        JsonObject word = (JsonObject) each;
        assertTrue(word.getDouble("start") >= end - 1e-4, word.encode());
        assertTrue(word.getDouble("end") >= word.getDouble("start"), word.encode());
        assertTrue(word.getInteger("from") >= from, word.encode());
        assertTrue(
            text.substring(word.getInteger("from"), word.getInteger("to")).strip().length() > 0,
            word.encode());
        end = word.getDouble("end");
        from = word.getInteger("from");
        heard++;
      }
    }
    assertEquals(times.getDouble("seconds"), end, 1e-4, "the last word lasts to the end");
    assertTrue(heard >= text.split("[ \u2014-]+").length * 9 / 10, heard + " words of: " + text);
  }
}
