package dev.lectern.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who changes articles of their own, one after the other, until the service is gone, and knows what
 * must be there afterwards. Used by one thread at a time.
 */
final class KilledReader extends KilledClient {
  /**
   * What is known of an article.
   *
   * @param asAdded the title that it came with: the same again is the same article
   */
  private record Known(String asAdded, String title, String text, boolean removed) {
    Known titled(String newTitle) {
      return new Known(asAdded, newTitle, text, removed);
    }

    Known reading(String newText) {
      return new Known(asAdded, title, newText, removed);
    }

    Known removed(boolean nowRemoved) {
      return new Known(asAdded, title, text, nowRemoved);
    }

    /** Its title in the list; null where it must not be there. */
    @Nullable String listed() {
      return removed ? null : title;
    }

    boolean isIn(Found found) {
      return removed ? !found.there() : found.equals(new Found(true, title, text));
    }
  }

  /** What the service says of an article, in all places the same. */
  private record Found(boolean there, String title, String text) {
    static final Found NOTHING = new Found(false, "", "");
  }

  private final String name;
  private final Random random;
  private final Map<String, Known> known = new HashMap<>();

  /** What it changed in this life of the service. */
  private final Set<String> touched = new HashSet<>();

  /** What was done with each article, and what it was found to be. */
  private final Map<String, List<String>> stories = new HashMap<>();

  private String changing = "";
  private Known perhaps = new Known("", "", "", true);
  private int count;

  KilledReader(String name, long seed) {
    this.name = name;
    this.random = new Random(seed);
  }

  @Override
  void change(KilledService service) throws IOException, InterruptedException {
    count++;
    List<String> ids = new ArrayList<>(known.keySet());
    int kind = ids.isEmpty() ? 0 : random.nextInt(5);
    if (kind == 0) {
      add(service, name + " " + count, null);
      return;
    }
    String id = ids.get(random.nextInt(ids.size()));
    Known before = Objects.requireNonNull(known.get(id));
    if (before.removed()) {
      sent(service, id, before.removed(false), "POST", "/articles/" + id + "/undelete", "");
    } else if (kind == 1) {
      add(service, before.asAdded(), id);
    } else if (kind == 2) {
      sent(service, id, before.removed(true), "DELETE", "/articles/" + id, "");
    } else {
      String title = name + " renamed " + count;
      JsonObject edit =
          new JsonObject().put("title", title).put("tags", new JsonArray().add(title));
      sent(service, id, before.titled(title), "PATCH", "/articles/" + id, edit.encode());
    }
  }

  /**
   * @param again the article that gets another text, or null for a new one
   */
  private void add(KilledService service, String title, String again)
      throws IOException, InterruptedException {
    String word = "Word" + name + count;
    String text = (word + " is said here. ").repeat(1 + random.nextInt(400)).strip();
    Known after =
        again == null
            ? new Known(title, title, text, false)
            : Objects.requireNonNull(known.get(again)).reading(text);
    changing = again == null ? "" : again;
    perhaps = after;
    tell(changing, "POST again");
    JsonObject answer = new JsonObject(service.send("POST", "/articles", title + "\n\n" + text));
    done(answer.getString("id"), after);
  }

  private void sent(
      KilledService service, String id, Known after, String method, String path, String body)
      throws IOException, InterruptedException {
    changing = id;
    perhaps = after;
    tell(id, method + " " + path);
    service.send(method, path, body);
    done(id, after);
  }

  private void done(String id, Known after) {
    tell(id, "answered");
    known.put(id, after);
    touched.add(id);
    changing = "";
  }

  private void tell(String id, String what) {
    stories.computeIfAbsent(id, key -> new ArrayList<>()).add(Instant.now() + " " + what);
  }

  private String story(String id) {
    return stories.getOrDefault(id, List.of()).stream().collect(Collectors.joining("\n", "\n", ""));
  }

  @Override
  String story() {
    return story(changing);
  }

  /**
   * Looks at the articles that it changed in the last life, and at what the list says of the
   * others.
   *
   * @param listed the titles of all articles by their ids
   * @return how many changes were under way and turned out to be done
   * @throws AssertionError when one is not as it must be
   */
  int check(KilledService service, Map<String, String> listed)
      throws IOException, InterruptedException {
    if (!changing.isEmpty()) {
      touched.add(changing);
    }
    int done = 0;
    for (String id : touched) {
      done += check(service, id);
    }
    for (Map.Entry<String, Known> each : known.entrySet()) {
      if (!Objects.equals(each.getValue().listed(), listed.get(each.getKey()))) {
        throw new AssertionError(
            each.getKey() + " is listed as " + listed.get(each.getKey()) + story(each.getKey()));
      }
    }
    touched.clear();
    changing = "";
    return done;
  }

  /** Looks at all of its articles. */
  void checkAll(KilledService service) throws IOException, InterruptedException {
    for (String id : known.keySet()) {
      check(service, id);
    }
  }

  private int check(KilledService service, String id) throws IOException, InterruptedException {
    Found found = found(service, id);
    Known before = Objects.requireNonNull(known.get(id));
    tell(id, found.there() ? "found" : "found removed");
    if (before.isIn(found)) {
      return 0;
    }
    if (!id.equals(changing) || !perhaps.isIn(found)) {
      throw new AssertionError(before + " is " + found + ", not " + perhaps + story(id));
    }
    known.put(id, perhaps);
    return 1;
  }

  /**
   * Looks whether the article is whole.
   *
   * @throws AssertionError when it is half there
   */
  static void requireWhole(KilledService service, String id)
      throws IOException, InterruptedException {
    found(service, id);
  }

  private static Found found(KilledService service, String id)
      throws IOException, InterruptedException {
    var answer = service.ask("GET", "/articles/" + id + ".json", "");
    if (answer.statusCode() == 404) {
      return Found.NOTHING;
    }
    JsonObject article = new JsonObject(answer.body());
    String title = article.getJsonObject("title").getString("text");
    JsonObject block = article.getJsonArray("blocks").getJsonObject(0);
    String text = block.getJsonObject("passage").getString("text");
    JsonObject listed = new JsonObject(service.send("GET", "/articles/" + id, ""));
    JsonArray tags = listed.getJsonArray("tags");
    String word = text.substring(0, text.indexOf(' '));
    String search = service.send("GET", "/articles?q=" + word, "");
    boolean whole =
        listed.getString("title").equals(title)
            && (tags.isEmpty() || tags.getString(0).equals(title))
            && search.contains("\"" + id + "\"");
    if (!whole) {
      throw new AssertionError("half there: " + listed + " " + tags + " " + search);
    }
    return new Found(true, title, text);
  }
}
