package dev.lectern.http;

import dev.lectern.http.access.Access;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of routes.
 *
 * @param methods that it answers; with GET goes HEAD
 * @param path with its parameters in braces, as OpenAPI writes them: {@code /articles/{id}}
 * @param access who is answered
 * @param limit what its body may be; null where none is read
 */
record RouteLine(List<HttpMethod> methods, String path, Access access, @Nullable BodyLimit limit) {
  private static final String KEY = "lectern.route";
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

  /** The path as Vert.x matches it. */
  String regex() {
    return PARAMETER
        .matcher(path.replace(".", "\\."))
        .replaceAll(found -> Matcher.quoteReplacement(group(found.group(1))));
  }

  private static String group(String name) {
    String values =
        switch (name) {
          case "number" -> "[0-9]{1,18}";
          case "format" -> "[a-z0-9]+";
          default -> "[a-z0-9-]+";
        };
    return "(?<" + name + ">" + values + ")";
  }

  /** Has the request know its line. */
  void mark(RoutingContext context) {
    context.put(KEY, this);
    context.next();
  }

  /** What was asked for, without the title that an article's address holds. */
  static String nameOf(RoutingContext context) {
    RouteLine line = of(context);
    return context.request().method() + " " + (line == null ? "an unknown path" : line.path());
  }

  /** The line that the request was taken by, or null when none was. */
  static @Nullable RouteLine of(RoutingContext context) {
    return context.get(KEY);
  }
}
