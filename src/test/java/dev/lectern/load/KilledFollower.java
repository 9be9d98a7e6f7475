package dev.lectern.load;

import dev.lectern.FeedSite;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Who follows feeds and gives some up again, until the service is gone, and knows which must be
 * followed afterwards. The service fetches their pages meanwhile. Used by one thread at a time.
 */
final class KilledFollower {
  /** Each life of the service has time for about one page. */
  private static final int ENTRIES = 2;

  private static final int MOST = 20;

  private final FeedSite site;
  private final Random random;

  /** Addresses in the service by those of the feeds. */
  private final Map<String, String> followed = new HashMap<>();

  private String changing = "";
  private int count;
  private int answered;

  KilledFollower(FeedSite site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  /** How many changes were answered with success. */
  int answered() {
    return answered;
  }

  /** Makes changes until the service is killed. */
  void changeUntilKilled(KilledService service) throws InterruptedException {
    try {
      while (true) {
        change(service);
      }
    } catch (IOException e) {
      // The change under way may or may not be there.
    }
  }

  private void change(KilledService service) throws IOException, InterruptedException {
    if (followed.size() < MOST && random.nextInt(3) > 0) {
      String path = "/feed/" + ++count;
      site.putFeed(path, count * ENTRIES, count * ENTRIES + ENTRIES - 1);
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
    answered++;
  }

  /**
   * Looks at all feeds and what has come of them.
   *
   * @return how many articles came in by the feeds that are followed now
   * @throws AssertionError when a feed is lost, or an entry is lost, half there or there twice
   */
  int check(KilledService service) throws IOException, InterruptedException {
    Map<String, String> found = new HashMap<>();
    JsonArray feeds = new JsonObject(service.send("GET", "/feeds", "")).getJsonArray("feeds");
    for (int i = 0; i < feeds.size(); i++) {
      JsonObject feed = feeds.getJsonObject(i);
      found.put(feed.getString("feed"), feed.getString("address"));
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
    int articles = 0;
    for (String feed : followed.values()) {
      articles += entries(service, feed);
    }
    return articles;
  }

  private static int entries(KilledService service, String feed)
      throws IOException, InterruptedException {
    JsonObject state = new JsonObject(service.send("GET", feed, ""));
    JsonArray entries = state.getJsonArray("entries");
    Set<String> articles = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      JsonObject entry = entries.getJsonObject(i);
      String article = entry.getString("article");
      if (article != null) {
        KilledReader.requireWhole(service, article.replaceFirst("/articles/", ""));
        articles.add(article);
      } else if (!"waiting".equals(entry.getString("state"))) {
        throw new AssertionError("not read: " + entry);
      }
    }
    if (entries.size() != ENTRIES || articles.size() != state.getInteger("articles")) {
      throw new AssertionError("lost or there twice: " + state);
    }
    return articles.size();
  }
}
