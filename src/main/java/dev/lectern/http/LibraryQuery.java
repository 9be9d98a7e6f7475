package dev.lectern.http;

import dev.lectern.store.Query;
import dev.lectern.store.Sort;
import dev.lectern.store.Tags;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a URL asks of the library: {@code q}, {@code sort}, {@code tag}, {@code new}, {@code
 * cursor}.
 */
final class LibraryQuery {
  /** Nobody types more; a limit, so that no search takes long. */
  private static final int LONGEST = 200;

  private LibraryQuery() {}

  /**
   * @throws ProblemException when a part can't be used
   */
  static Query of(HttpServerRequest request) {
    String words = request.getParam("q", "");
    if (words.length() > LONGEST) {
      throw ProblemException.badRequest(
          Fault.query("q"),
          "The search \"q\" has " + words.length() + " characters; allowed are " + LONGEST + ".");
    }
    String fresh = request.getParam("new", "");
    if (!fresh.isEmpty() && !fresh.equals("true") && !fresh.equals("false")) {
      throw ProblemException.badRequest(
          Fault.query("new"),
          "The choice \"new\" is \"" + fresh + "\"; allowed are true and false.");
    }
    return new Query(
        words,
        sort(request.getParam("sort")),
        tag(request.getParam("tag")),
        fresh.equals("true"),
        given(request.getParam("cursor")));
  }

  /** The address that asks the same of this path. */
  static String address(String path, Query query) {
    QueryStringEncoder address = new QueryStringEncoder(path);
    add(address, "q", query.words());
    add(address, "sort", query.sort() == null ? null : name(query.sort()));
    add(address, "tag", query.tag());
    add(address, "new", query.unopened() ? "true" : null);
    add(address, "cursor", query.cursor());
    return address.toString();
  }

  static String name(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  private static void add(QueryStringEncoder address, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      address.addParam(name, value);
    }
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static @Nullable String tag(@Nullable String tag) {
    if (tag != null && (tag.length() > Tags.LONGEST || !Tags.isText(tag))) {
      throw ProblemException.badRequest(
          Fault.query("tag"),
          "No \"tag\" has more than " + Tags.LONGEST + " characters, or one that can't be seen.");
    }
    return given(tag);
  }

  private static @Nullable Sort sort(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    return Arrays.stream(Sort.values())
        .filter(sort -> name(sort).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    Fault.query("sort"),
                    "The order \"sort\" is \""
                        + name
                        + "\"; allowed are "
                        + Arrays.stream(Sort.values())
                            .map(LibraryQuery::name)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
