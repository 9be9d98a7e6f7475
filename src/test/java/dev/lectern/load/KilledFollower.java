package dev.lectern.load;

import dev.lectern.FeedSite;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Who follows feeds without entries and gives some up again, until the service is gone, and knows
 * which must be followed afterwards. Used by one thread at a time.
 */
final class KilledFollower extends KilledClient {
  private static final int MOST = 20;

  private final FeedSite site;
  private final Random random;

  /** Addresses in the service by those of the feeds. */
  private final Map<String, String> followed = new HashMap<>();

  private String changing = "";
  private int count;

  KilledFollower(FeedSite site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  @Override
  void change(KilledService service) throws IOException, InterruptedException {
    if (followed.size() < MOST && random.nextInt(3) > 0) {
      String path = "/feed/" + ++count;
      site.putFeed(path, 1, 0);
      changing = site.url(path);
      String body = new JsonObject().put("address", changing).encode();
      JsonObject feed = new JsonObject(service.send("POST", "/feeds", body));
      followed.put(changing, feed.getString("address"));
    } else if (!followed.isEmpty()) {
      List<String> feeds = new ArrayList<>(followed.keySet());
      changing = feeds.get(random.nextInt(feeds.size()));
      service.send("DELETE", followed.get(changing), "");
      followed.remove(changing);
    }
    changing = "";
  }

  @Override
  String story() {
    return "\nfollowed are " + followed + ", under way is " + changing;
  }

  /**
   * Looks at the list of feeds.
   *
   * @throws AssertionError when one is lost, or there that was given up
   */
  void check(KilledService service) throws IOException, InterruptedException {
    Map<String, String> found = new HashMap<>();
    JsonArray feeds = new JsonObject(service.send("GET", "/feeds", "")).getJsonArray("feeds");
    for (int i = 0; i < feeds.size(); i++) {
      JsonObject feed = feeds.getJsonObject(i);
      if (feed.getString("feed").startsWith(site.url("/"))) {
        found.put(feed.getString("feed"), feed.getString("address"));
      }
    }
    Map<String, String> sure = new HashMap<>(found);
    Map<String, String> wanted = new HashMap<>(followed);
    sure.remove(changing);
    wanted.remove(changing);
    if (!sure.equals(wanted)) {
      throw new AssertionError("followed are " + sure + ", not " + wanted);
    }
    followed.clear();
    followed.putAll(found);
    changing = "";
  }
}
