package dev.lectern.load;

import dev.lectern.FeedSite;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A feed whose entries come in, one or two in each life of the service. */
final class KilledFeed implements AutoCloseable {
  /** As many as the service lists of a feed. */
  private static final int ENTRIES = 100;

  private final FeedSite site = new FeedSite();
  private final Set<String> added = new HashSet<>();
  private String address = "";

  KilledFeed() {
    site.putFeed("/feed", 1, ENTRIES);
  }

  /**
   * Follows it in the first life; later sees that it is followed still, that what came in is there
   * whole and once, and that nothing else has.
   */
  void check(KilledService service) throws IOException, InterruptedException {
    if (address.isEmpty()) {
      String body = new JsonObject().put("address", site.url("/feed")).encode();
      address = new JsonObject(service.send("POST", "/feeds", body)).getString("address");
      return;
    }
    // Before the entries, of which more may have come in when they are asked for.
    Set<String> library =
        service.listed("/articles?q=Ferry").keySet().stream()
            .map(id -> "/articles/" + id)
            .collect(Collectors.toSet());
    JsonObject feed = new JsonObject(service.send("GET", address, ""));
    Set<String> now = new HashSet<>();
    for (Object each : feed.getJsonArray("entries")) {
      String article = ((JsonObject) each).getString("article");
      if (article != null && !now.add(article)) {
        throw new AssertionError("two entries became " + article);
      }
    }
    for (String article : now) {
      JsonObject line = new JsonObject(service.send("GET", article, ""));
      KilledReader.requireWhole(service, line.getString("id"));
      if (line.getLong("version") != 1) {
        throw new AssertionError("added twice: " + line);
      }
    }
    if (!now.containsAll(added) || feed.getJsonArray("entries").size() != ENTRIES) {
      throw new AssertionError("lost of " + added + ": " + feed);
    }
    if (!now.containsAll(library)) {
      throw new AssertionError("added for no entry, of " + library + ": " + feed);
    }
    added.addAll(now);
  }

  /** How many entries came in. */
  int added() {
    return added.size();
  }

  @Override
  public void close() {
    site.close();
  }
}
