package dev.lectern.http.page;

import dev.lectern.store.Feed;
import dev.lectern.store.FeedEntry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a feed and its entries are, in words. */
final class FeedWording {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private FeedWording() {}

  /** Whether it is followed, when it was fetched, and what goes wrong. */
  static String state(Feed feed) {
    List<String> told = new ArrayList<>();
    switch (feed.standing()) {
      case PAUSED -> told.add("Paused.");
      case GONE -> told.add("Followed no more, since it is gone.");
      case FOLLOWED -> {
        if (feed.fetched() == null) {
          told.add("Not fetched yet.");
        }
      }
    }
    if (feed.trouble() != null) {
      told.add("The last fetch failed: " + feed.trouble());
    } else if (feed.fetched() != null) {
      told.add("Last fetched " + MINUTE.format(feed.fetched()) + ".");
    }
    if (feed.standing() == Feed.Standing.FOLLOWED && feed.fetched() != null) {
      told.add("Next fetch " + MINUTE.format(feed.due()) + ".");
    }
    return String.join(" ", told);
  }

  /** How many entries there are of each kind. */
  static String counts(Feed feed) {
    List<String> told = new ArrayList<>(List.of(Wording.counted(feed.articles(), "article")));
    if (feed.waiting() > 0) {
      told.add(feed.waiting() + " still to come");
    }
    if (feed.failed() > 0) {
      told.add(feed.failed() + " could not be added");
    }
    return String.join(", ", told) + ".";
  }

  /** Why an entry is no article, and whether it is tried again. */
  static String failure(FeedEntry entry) {
    Instant again = entry.due();
    return entry.failure()
        + (again == null
            ? " It is not tried again by itself."
            : " Tried again " + MINUTE.format(again) + ".");
  }
}
