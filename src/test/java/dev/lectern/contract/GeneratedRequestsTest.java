package dev.lectern.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lectern.RunningLectern;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests made from the document, whole ones and such with one thing broken: none makes the
 * service fail, each answer is one that the document has, and each refusal names what was broken.
 *
 * <p>{@code -Dgenerated.count} sends more of them, {@code -Dgenerated.seed} others.
 */
class GeneratedRequestsTest {
  private static final int COUNT = Integer.getInteger("generated.count", 600);
  private static final long SEED = Long.getLong("generated.seed", 1);

  /** Said of what no whole request has. */
  private static final Set<Integer> BROKEN = Set.of(400, 405, 413, 415);

  /** Said of what can be told by its name. */
  private static final Set<Integer> REFUSED = Set.of(400, 422);

  private static final String AT = "/articles?address=https://example.org/tides";

  @TempDir Path data;

  @Test
  void noneMakesTheServiceFailAndEachRefusalNamesWhatWasBroken() throws Exception {
    List<String> failures = new ArrayList<>();
    try (RunningLectern lectern = new RunningLectern(data, List.of())) {
      add(lectern, "The tide library\n\nIt opens at low tide.");
      String id = add(lectern, "The tide library\n\nIt opens at high tide.").path("id").asText();
      JsonNode article = json(lectern.get("/articles/" + id + ".json"));
      String passage = article.at("/blocks/0/passage/id").asText();
      Random random = new Random(SEED);
      Samples samples = new Samples(random, Map.of("id", id, "passage", passage, "number", "1"));
      Breakage breakage = new Breakage(random, samples);
      List<Operation> operations = Contract.standard().operations();
      for (int i = 0; i < COUNT; i++) {
        Draft draft = samples.draft(operations.get(i % operations.size()));
        if (random.nextInt(4) != 0) {
          breakage.breakOneThing(draft);
        }
        if (draft.operation.template().contains("{id}")) {
          add(lectern, "The tide library\n\nIt opens at high tide.");
        }
        if (draft.operation.template().endsWith("undelete") && random.nextBoolean()) {
          lectern.send("DELETE", "/articles/" + id, BodyPublishers.noBody());
        }
        check(lectern, draft, "request " + i + ": " + draft, failures);
      }
    }
    assertEquals(List.of(), failures, "with seed " + SEED);
  }

  private static void check(
      RunningLectern lectern, Draft draft, String name, List<String> failures) {
    try {
      HttpResponse<byte[]> answer = lectern.send(draft.request(lectern.url("")));
      if (answer.statusCode() >= 500) {
        failures.add("\n" + name + " was answered " + answer.statusCode());
      } else if (draft.isWhole() && BROKEN.contains(answer.statusCode())) {
        failures.add("\n" + name + " was refused: " + text(answer));
      } else if (!named(draft, answer)) {
        failures.add("\n" + name + " has another name: " + text(answer));
      }
    } catch (AssertionError | RuntimeException e) {
      failures.add("\n" + name + ": " + e.getMessage());
    }
  }

  /** Pages and lines have it in words; what else is sent has it in its place. */
  private static boolean named(Draft draft, HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (draft.in.equals("any")
        || draft.isWhole()
        || !REFUSED.contains(answer.statusCode())
        || !type.equals("application/problem+json")) {
      return true;
    }
    JsonNode fault = json(answer).at("/errors/0");
    return fault.path("in").asText().equals(draft.in)
        && fault.path("name").asText().startsWith(draft.name);
  }

  private static JsonNode add(RunningLectern lectern, String text) {
    return json(
        lectern.send("POST", AT, BodyPublishers.ofString(text), "Content-Type", "text/plain"));
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    try {
      return RequestCheck.JSON.readTree(answer.body());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
