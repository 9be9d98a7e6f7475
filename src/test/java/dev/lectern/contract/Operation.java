package dev.lectern.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A method of a path, as the document has it. */
public record Operation(String method, String template, Place place, List<Place> parameters) {
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

  static Operation of(Place path, String template, String method) {
    Place place = path.get(method);
    List<Place> parameters =
        Stream.concat(
                path.get("parameters").elements().stream(),
                place.get("parameters").elements().stream())
            .toList();
    return new Operation(method.toUpperCase(java.util.Locale.ROOT), template, place, parameters);
  }

  /** How much of the template is written out: of two that match, the more exact one is meant. */
  int literals() {
    return PARAMETER.matcher(template).replaceAll("").length();
  }

  /** The path's parameters, or null where this is another path. */
  Map<String, String> match(String path) {
    Matcher matcher = Pattern.compile(regex(), Pattern.DOTALL).matcher(path);
    if (!matcher.matches()) {
      return null;
    }
    Map<String, String> values = new TreeMap<>();
    PARAMETER
        .matcher(template)
        .results()
        .forEach(found -> values.put(found.group(1), matcher.group(found.group(1))));
    return values;
  }

  private String regex() {
    return PARAMETER
        .matcher(template.replace(".", "\\."))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "(?<"
                        + found.group(1)
                        + (found.group(1).equals("file") ? ">.+)" : ">[^/]+?)")));
  }

  /** The parameters that stand at one place: path, query, header. */
  public List<Place> parameters(String in) {
    return parameters.stream().filter(parameter -> parameter.text("in").equals(in)).toList();
  }

  public Place body() {
    return place.get("requestBody");
  }

  Place response(int status) {
    return place.get("responses").get(Integer.toString(status));
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
