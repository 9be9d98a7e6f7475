package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.RunningLectern;
import dev.lectern.contract.Contract;
import dev.lectern.contract.Operation;
import dev.lectern.http.access.AccessControl;
import dev.lectern.http.access.AccessSettings;
import dev.lectern.http.page.WebVersion;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of routes and the document are the same. */
class RoutesTest {
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "id",
          "an-id",
          "passage",
          "a-passage",
          "format",
          "mp3",
          "number",
          "1",
          "file",
          "icon.svg");

  @TempDir Path data;

  @Test
  void everyRouteIsInTheDocumentAndEveryOperationOfTheDocumentIsARoute() throws Exception {
    Set<String> missing = new TreeSet<>();
    List<String> invented = new ArrayList<>();
    List<RouteLine> routes = routes();
    for (RouteLine route : routes) {
      // The document counts a version among the folders of a file.
      String path = route.path().replace("/" + WebVersion.VALUE, "");
      route.methods().forEach(method -> missing.add(method + " " + path));
    }
    missing.removeIf(line -> line.startsWith("HEAD "));
    for (Operation operation : Contract.standard().operations()) {
      List<String> lines = lines(routes, operation.method(), example(operation.template()));
      if (lines.isEmpty()) {
        invented.add(operation.toString());
      }
      lines.forEach(missing::remove);
    }
    assertEquals(List.of(), invented);
    assertEquals(Set.of(), missing);
  }

  private List<RouteLine> routes() throws Exception {
    Vertx vertx = Vertx.vertx();
    try (RunningLectern lectern = new RunningLectern(data, List.of())) {
      AccessControl access = AccessControl.open(data, "127.0.0.1", AccessSettings.STANDARD);
      return new WebServer(vertx, lectern.lectern().service(), access, null).routes();
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
  }

  private static String example(String template) {
    String path = template;
    for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
      path = path.replace("{" + example.getKey() + "}", example.getValue());
    }
    return path;
  }

  /** The routes that may take the request. */
  private static List<String> lines(List<RouteLine> routes, String method, String path) {
    return routes.stream()
        .filter(route -> route.methods().stream().anyMatch(each -> each.name().equals(method)))
        .filter(route -> path.matches(route.regex().replaceFirst("/\\*$", "/.+")))
        .map(route -> method + " " + route.path())
        .toList();
  }
}
