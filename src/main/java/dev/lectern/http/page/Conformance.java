package dev.lectern.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is promised of accessibility, and what holds it: the lines of {@code accessibility.tsv}. A
 * test checks that each promise has its tests, so the page made of it cannot drift from them.
 *
 * @param tools what the tests use
 * @param untested what no test reaches
 */
public record Conformance(List<Promise> promises, List<String> tools, List<String> untested) {
  /**
   * One row.
   *
   * @param criteria numbers of WCAG 2.2 success criteria, as shown
   * @param text what is promised, a sentence
   * @param method how it is checked, in words
   * @param tests the tests that fail when it is broken, each as {@code Class#method}
   */
  public record Promise(String criteria, String text, String method, List<String> tests) {}

  /**
   * @throws IllegalStateException when the list is missing or a line is not understood
   */
  public static Conformance load() {
    List<List<String>> lines =
        text()
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    return new Conformance(
        of("promise", lines, 5).stream().map(Conformance::promise).toList(),
        of("tool", lines, 2).stream().map(line -> line.get(1)).toList(),
        of("untested", lines, 2).stream().map(line -> line.get(1)).toList());
  }

  private static List<List<String>> of(String kind, List<List<String>> lines, int columns) {
    List<List<String>> found = lines.stream().filter(line -> line.get(0).equals(kind)).toList();
    for (List<String> line : found) {
      if (line.size() != columns) {
        throw new IllegalStateException("not " + columns + " columns: " + line);
      }
    }
    return found;
  }

  private static Promise promise(List<String> line) {
    return new Promise(line.get(1), line.get(2), line.get(3), List.of(line.get(4).split(" ", -1)));
  }

  private static String text() {
    try (InputStream in = Conformance.class.getResourceAsStream("/accessibility.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no accessibility.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
