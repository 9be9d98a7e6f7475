package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.http.page.Conformance;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** The promises of {@code /accessibility} and the tests that hold them are one list. */
class ConformanceTest {
  private static final Conformance CONFORMANCE = Conformance.load();

  /** The success criteria of WCAG 2.2 that a page with sound and forms has to meet, A to AAA. */
  private static final List<String> CRITERIA =
      List.of(
          "1.1.1", "1.2.1", "1.3.1", "1.3.2", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.6", "1.4.8",
          "1.4.10", "1.4.11", "1.4.12", "2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.2.1", "2.2.3",
          "2.3.3", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.6", "2.4.7", "2.4.9", "2.4.10",
          "2.4.11", "2.4.12", "2.4.13", "2.5.3", "2.5.5", "2.5.8", "3.1.1", "3.1.2", "3.1.4",
          "3.1.6", "3.2.1", "3.2.2", "3.2.6", "3.3.1", "3.3.3", "3.3.7", "4.1.2", "4.1.3");

  @TestFactory
  List<DynamicTest> everyPromiseHasTestsThatRun() {
    return CONFORMANCE.promises().stream()
        .map(
            promise ->
                DynamicTest.dynamicTest(
                    promise.criteria(), () -> promise.tests().forEach(ConformanceTest::runs)))
        .toList();
  }

  private static void runs(String test) {
    String[] parts = test.split("#", -1);
    assertEquals(2, parts.length, test);
    List<Method> methods = methods(parts[0], parts[1]);
    assertEquals(1, methods.size(), test + " is not there");
    Set<Class<? extends Annotation>> kinds =
        Arrays.stream(methods.get(0).getAnnotations())
            .map(Annotation::annotationType)
            .collect(Collectors.toSet());
    assertTrue(kinds.contains(Test.class) || kinds.contains(ParameterizedTest.class), test);
    assertTrue(!kinds.contains(Disabled.class), test + " is switched off");
  }

  private static List<Method> methods(String type, String name) {
    try {
      return Arrays.stream(Class.forName("dev.lectern." + type).getDeclaredMethods())
          .filter(method -> method.getName().equals(name))
          .toList();
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no test class " + type, e);
    }
  }

  @Test
  void everyCriterionIsPromised() {
    Set<String> promised =
        CONFORMANCE.promises().stream()
            .flatMap(promise -> Arrays.stream(promise.criteria().split(", ", -1)))
            .collect(Collectors.toSet());
    assertEquals(
        List.of(), CRITERIA.stream().filter(criterion -> !promised.contains(criterion)).toList());
  }
}
