package dev.lectern.http.api;

import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The OpenAPI 3.1 document of the service, put together from a file of YAML for each subject.
 *
 * @param json the whole document
 */
public record ApiDocument(JsonObject json) {
  /** The first has the head of the document, the others add paths and components. */
  private static final List<String> FILES =
      List.of(
          "lectern",
          "common",
          "library",
          "article",
          "sound",
          "pronunciation",
          "parts",
          "feeds",
          "access",
          "service");

  private static final Map<String, String> REFUSALS = Map.of("401", "Unknown", "429", "TooMany");

  /**
   * Reads the files from the class path.
   *
   * @throws IllegalStateException when one is missing, or two say different things of one name
   */
  public static ApiDocument load() {
    JsonObject whole = new JsonObject();
    FILES.forEach(name -> merge(read(name), whole));
    guard(whole.getJsonObject("paths"));
    return new ApiDocument(whole);
  }

  /** The object that a reference leads to; the object itself where it is none. */
  public JsonObject resolve(JsonObject object) {
    String reference = object.getString("$ref");
    return reference == null
        ? object
        : (JsonObject)
            Objects.requireNonNull(JsonPointer.from(reference.substring(1)).queryJson(json));
  }

  private static JsonObject read(String name) {
    try (InputStream in = ApiDocument.class.getResourceAsStream(name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("no file " + name + ".yaml");
      }
      Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new JsonObject(document).copy();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ".yaml", e);
    }
  }

  /** Has every operation that isn't open to all say how it may be refused. */
  private static void guard(JsonObject paths) {
    for (String path : paths.fieldNames()) {
      for (Map.Entry<String, Object> each : paths.getJsonObject(path)) {
        if (each.getValue() instanceof JsonObject operation && !operation.containsKey("security")) {
          JsonObject responses = operation.getJsonObject("responses");
          REFUSALS.forEach(
              (status, name) ->
                  responses.put(
                      status, new JsonObject().put("$ref", "#/components/responses/" + name)));
        }
      }
    }
  }

  /** Objects of one name become one; of other values there may be only one. */
  private static void merge(JsonObject part, JsonObject whole) {
    for (String name : part.fieldNames()) {
      Object value = part.getValue(name);
      Object known = whole.getValue(name);
      if (known == null) {
        whole.put(name, value);
      } else if (known instanceof JsonObject object && value instanceof JsonObject more) {
        merge(more, object);
      } else {
        throw new IllegalStateException("said twice: " + name);
      }
    }
  }
}
