package dev.lectern.http;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that was sent. Members it may not have are refused, and values of another type,
 * each by its pointer; a member that is null is as if it were left out.
 */
final class JsonBody {
  private final JsonObject json;
  private final String pointer;

  private JsonBody(JsonObject json, String pointer, Set<String> known) {
    this.json = json;
    this.pointer = pointer;
    for (String name : json.fieldNames()) {
      if (!known.contains(name)) {
        throw fault(
            name.replace("~", "~0").replace("/", "~1"),
            "There is no member \""
                + name
                + "\"; allowed are "
                + String.join(", ", new TreeSet<>(known))
                + ".");
      }
    }
  }

  /**
   * @param known the members that it may have
   * @throws ProblemException 400 when the body is not such an object
   */
  static JsonBody of(RoutingContext context, Set<String> known) {
    BodyType.require(context, List.of(BodyType.JSON));
    try {
      if (context.body().buffer() != null
          && StrictJson.parse(context.body().buffer()) instanceof JsonObject object) {
        return new JsonBody(object, "", known);
      }
    } catch (DecodeException e) {
      // Answered below, as JSON of another kind is.
    }
    throw ProblemException.badRequest(
        Fault.BODY_AS_A_WHOLE,
        "The body is no JSON object with the members "
            + String.join(", ", new TreeSet<>(known))
            + ", each at most once, in UTF-8.");
  }

  @Nullable String string(String name) {
    return value(name, String.class, "a string");
  }

  @Nullable Boolean flag(String name) {
    return value(name, Boolean.class, "true or false");
  }

  @Nullable List<String> strings(String name) {
    JsonArray array = value(name, JsonArray.class, "an array of strings");
    if (array == null) {
      return null;
    }
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (!(array.getValue(i) instanceof String string)) {
        throw fault(name + "/" + i, "This must be a string.");
      }
      strings.add(string);
    }
    return strings;
  }

  /**
   * An array of objects, which must be there.
   *
   * @param known the members that each may have
   */
  List<JsonBody> objects(String name, Set<String> known) {
    JsonArray array = required(name, value(name, JsonArray.class, "an array of objects"));
    List<JsonBody> objects = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (!(array.getValue(i) instanceof JsonObject object)) {
        throw fault(name + "/" + i, "This must be an object.");
      }
      objects.add(new JsonBody(object, pointer + "/" + name + "/" + i, known));
    }
    return objects;
  }

  /** The value, which must be there. */
  <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw fault(name, "The member \"" + name + "\" is missing.");
    }
    return value;
  }

  boolean isEmpty() {
    return json.isEmpty();
  }

  private <T> @Nullable T value(String name, Class<T> type, String wanted) {
    Object value = json.getValue(name);
    if (value != null && !type.isInstance(value)) {
      throw fault(name, "The member \"" + name + "\" must be " + wanted + ".");
    }
    return type.cast(value);
  }

  private ProblemException fault(String name, String detail) {
    return ProblemException.badRequest(Fault.body(pointer + "/" + name), detail);
  }
}
