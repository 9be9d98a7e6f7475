package dev.lectern.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the articles of a query, a page at a time. */
final class Listings {
  /**
   * Above so many articles that were found it is faster to walk through the list and leave the
   * others out: then at least a page of them is met soon.
   */
  private static final int NAMED = 500;

  private static final int STEP = 500;

  private record Found(Entry entry, int words, Cursor place) {}

  private Listings() {}

  /**
   * @throws IllegalArgumentException when the cursor is not of this query
   */
  static Listing of(Connection connection, Query query) throws SQLException {
    Set<String> words = Words.of(query.words());
    boolean byMatch = !words.isEmpty() && query.sort() == null;
    Sort sort = query.sort() == null ? Sort.ADDED : query.sort();
    Cursor place = Cursor.parse(query.cursor(), sort, byMatch);
    if (!query.words().isBlank() && words.isEmpty()) {
      return new Listing(List.of(), null);
    }
    BitSet all = null;
    BitSet titles = new BitSet();
    if (!words.isEmpty()) {
      WordIndex.Hits hits = WordIndex.find(connection, words);
      all = hits.all();
      titles = hits.titles();
    }
    if (query.tag() != null) {
      BitSet tagged = TagTable.having(connection, query.tag());
      titles.and(tagged);
      if (all == null) {
        all = tagged;
      } else {
        all.and(tagged);
      }
    }

    List<Found> page = new ArrayList<>();
    boolean beginning = query.cursor() == null || query.cursor().isEmpty();
    boolean inTitles = byMatch && (beginning || place.titles());
    Cursor from = place;
    if (inTitles) {
      fill(connection, query, titles, from, page);
      from = Cursor.start(sort, false);
    }
    if (page.size() <= Query.PAGE) {
      if (byMatch && all != null) {
        all.andNot(titles);
      }
      fill(connection, query, all, from, page);
    }
    boolean more = page.size() > Query.PAGE;
    List<Found> shown = more ? page.subList(0, Query.PAGE) : page;
    String next = more ? shown.get(shown.size() - 1).place().text() : null;
    List<Entry> entries = shown.stream().map(Found::entry).toList();
    return new Listing(TagTable.withTags(connection, entries), next);
  }

  /** Adds what comes after the place, until there is one more than a page. */
  private static void fill(
      Connection connection, Query query, @Nullable BitSet hits, Cursor from, List<Found> page)
      throws SQLException {
    if (hits != null && hits.isEmpty()) {
      return;
    }
    boolean walk = hits != null && hits.cardinality() > NAMED;
    String named =
        hits == null || walk
            ? ""
            : " AND words IN ("
                + hits.stream().mapToObj(Integer::toString).collect(Collectors.joining(","))
                + ")";
    String column = from.sort().column();
    String sql =
        "SELECT %s, %s AS place FROM article WHERE deleted IS NULL AND %s > ?%s%s ORDER BY %s LIMIT ?"
            .formatted(
                ArticleRow.ENTRY,
                column,
                column,
                named,
                query.unopened() ? " AND opened IS NULL" : "",
                column);
    Cursor after = from;
    while (page.size() <= Query.PAGE) {
      int most = walk ? STEP : Query.PAGE + 1 - page.size();
      List<Found> found =
          Sql.rows(
              connection,
              sql,
              row ->
                  new Found(
                      ArticleRow.entry(row),
                      row.getInt("words"),
                      new Cursor(from.sort(), from.titles(), row.getBytes("place"))),
              after.key(),
              most);
      for (Found each : found) {
        if (page.size() <= Query.PAGE && (hits == null || hits.get(each.words()))) {
          page.add(each);
        }
      }
      if (found.size() < most || !walk) {
        return;
      }
      after = found.get(found.size() - 1).place();
    }
  }
}
