package dev.lectern.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Breaks one thing of a request. */
final class Breakage {
  /** What people, scanners and broken clients send. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "nonsense",
          "-1",
          "0",
          "1e999",
          "NaN",
          "99999999999999999999",
          "null",
          "%",
          "\u0000",
          "a\u0000b",
          "\ud83d\ude00\u202e\u0301",
          "\ufeff\ufffd",
          "' OR 1=1 --",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "{}",
          "a,b;c=d",
          "x".repeat(600),
          "\u96e8".repeat(500));

  /** Of these one is wrong or right by what the others are. */
  private static final List<String> TOGETHER =
      List.of("written", "as", "said", "ignore-case", "address", "text", "html");

  private static final List<String> METHODS =
      List.of(
          "PUT", "PATCH", "DELETE", "POST", "GET", "HEAD", "OPTIONS", "TRACE", "FOO", "PROPFIND");

  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "If-Match",
          List.of(
              "3", "\"x\"", "W/\"1\"", "\"999\"", "\"1\", \"2\"", "\"99999999999999999999\"", ","),
          "If-None-Match",
          List.of("x", "\"", ",,", "W/"),
          "Range",
          List.of(
              "bytes=abc",
              "bytes=999999999-",
              "bytes=9-2",
              "bytes=-0",
              "items=0-1",
              "bytes=0-1,3-4",
              "bytes=99999999999999999999-",
              "bytes=-99999999999999999999",
              "="),
          "If-Range",
          List.of("x", "Wed, 21 Oct 2015 07:28:00 GMT"),
          "Accept",
          List.of("image/png", "text/html;q=x", ",;,", "*/*;q=0", "x"),
          "Content-Type",
          List.of(
              "text/plain; charset=none",
              "application/json; charset=\"",
              "image/png",
              ";",
              "x/y/z",
              "multipart/form-data",
              "multipart/form-data; boundary=",
              "multipart/form-data; boundary=\"",
              "multipart/form-data; boundary=x; charset=none",
              "text/html"),
          "Origin",
          List.of("https://elsewhere.example", "null", "::"),
          "Cookie",
          List.of("lectern_reading=%%%", ";;=;", "lectern_reading=colours=pink&size=-1"),
          "Accept-Encoding",
          List.of("gzip", "br;q=1, x", "identity;q=0"));

  private final Random random;
  private final Samples samples;

  Breakage(Random random, Samples samples) {
    this.random = random;
    this.samples = samples;
  }

  void breakOneThing(Draft draft) {
    List<Runnable> ways = new ArrayList<>(List.of(() -> method(draft), () -> header(draft)));
    if (!draft.path.isEmpty()) {
      ways.add(() -> path(draft));
    }
    ways.add(() -> query(draft));
    if (draft.body.length > 0) {
      ways.add(() -> wholeBody(draft));
      if (!draft.fields.isEmpty()) {
        ways.add(() -> field(draft));
        ways.add(() -> field(draft));
      } else if (draft.type.equals("application/json")) {
        ways.add(() -> member(draft));
        ways.add(() -> member(draft));
      }
    }
    samples.pick(ways).run();
  }

  private void method(Draft draft) {
    draft.method = samples.pick(METHODS);
    draft.broken("any", "method");
  }

  private void header(Draft draft) {
    String name = samples.pick(new ArrayList<>(new java.util.TreeSet<>(HEADERS.keySet())));
    String value = samples.pick(HEADERS.get(name));
    if (name.equals("Content-Type")) {
      draft.type = "";
    }
    draft.headers.put(name, value);
    // Others may be anything, and are passed over.
    boolean named =
        draft.operation.parameters("header").stream()
            .filter(header -> header.get("schema").get("pattern").isThere())
            .anyMatch(header -> header.text("name").equals(name));
    draft.broken(named ? "header" : "any", name);
  }

  private void path(Draft draft) {
    String name = samples.pick(new ArrayList<>(draft.path.keySet()));
    draft.path.put(name, samples.pick(ODD));
    draft.broken("any", name);
  }

  private void query(Draft draft) {
    List<Place> parameters = draft.operation.parameters("query");
    if (parameters.isEmpty()) {
      draft.query.put(samples.pick(ODD), samples.pick(ODD));
      draft.broken("any", "an unknown parameter");
      return;
    }
    Place parameter = samples.pick(parameters);
    String name = parameter.text("name");
    if (parameter.flag("required") && random.nextInt(4) == 0) {
      draft.query.remove(name);
    } else {
      draft.query.put(name, samples.pick(ODD));
    }
    // An empty one is as if it were left out: what is refused then is another.
    boolean empty = "".equals(draft.query.get(name));
    draft.broken(empty || TOGETHER.contains(name) ? "any" : "query", name);
  }

  private void wholeBody(Draft draft) {
    draft.broken("any", "the body");
    switch (random.nextInt(5)) {
      case 0 -> draft.body = new byte[0];
      case 1 -> draft.body = java.util.Arrays.copyOf(draft.body, draft.body.length / 2);
      case 2 ->
          draft.text(
              samples.pick(List.of("[]", "7", "{\"a\":", "[".repeat(5000), "{} {}", "=&=&%zz")));
      case 3 -> {
        draft.body = new byte[200];
        random.nextBytes(draft.body);
      }
      default -> draft.type = "image/png";
    }
  }

  private void field(Draft draft) {
    String name = samples.pick(new ArrayList<>(draft.fields.keySet()));
    if (random.nextInt(3) == 0) {
      draft.fields.remove(name);
    } else {
      draft.fields.put(name, samples.pick(ODD));
    }
    draft.writeFields();
    boolean alone = draft.type.equals(Samples.URL_ENCODED) && !TOGETHER.contains(name);
    draft.broken(alone ? "form" : "any", name);
  }

  private void member(Draft draft) {
    try {
      ObjectNode object = (ObjectNode) RequestCheck.JSON.readTree(draft.body);
      List<String> names = new ArrayList<>(List.of("unknown"));
      object.fieldNames().forEachRemaining(names::add);
      String name = samples.pick(names);
      JsonNode value =
          RequestCheck.JSON.readTree(
              samples.pick(
                  List.of(
                      "null",
                      "7",
                      "true",
                      "[]",
                      "{}",
                      "[7]",
                      "[null]",
                      "\"\"",
                      "\"\\u0000\"",
                      "\"\\ud800\"",
                      "[\"a,b\"]",
                      "[\"\\u0000\"]",
                      "[[[[]]]]",
                      "1e400",
                      "\"" + "x".repeat(600) + "\"",
                      "[\"" + "y".repeat(60) + "\"]",
                      "[{}]",
                      "[{\"id\": 1, \"read\": true}]",
                      "[{\"id\": \"nothere\", \"read\": true}]")));
      if (random.nextInt(5) == 0 && !name.equals("unknown")) {
        object.remove(name);
        draft.broken("any", name);
      } else {
        object.set(name, value);
        draft.broken("body", "/" + name);
      }
      draft.text(object.toString());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
