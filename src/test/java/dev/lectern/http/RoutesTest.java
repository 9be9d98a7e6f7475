package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.RunningLectern;
import dev.lectern.contract.Contract;
import dev.lectern.contract.Operation;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The router's routes and the document's are the same. */
class RoutesTest {
  private static final Map<String, String> EXAMPLES =
      Map.of("id", "an-id", "passage", "a-passage", "format", "mp3", "number", "1");

  @TempDir Path data;

  @Test
  void everyRouteIsInTheDocumentAndEveryOperationOfTheDocumentIsARoute() throws Exception {
    Set<String> missing = new TreeSet<>();
    List<String> invented = new ArrayList<>();
    List<Route> routes = routes();
    for (Route route : routes) {
      route.methods().forEach(method -> missing.add(method + " " + route.getName()));
    }
    missing.removeIf(line -> line.startsWith("HEAD "));
    for (Operation operation : Contract.standard().operations()) {
      String path = operation.template();
      for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
        path = path.replace("{" + example.getKey() + "}", example.getValue());
      }
      List<String> lines = lines(routes, operation.method(), path);
      if (lines.isEmpty() && !path.startsWith("/web/")) {
        invented.add(operation.toString());
      }
      lines.forEach(missing::remove);
    }
    assertEquals(List.of(), invented);
    assertEquals(Set.of(), missing);
  }

  /** Those that are for some methods and not for all that comes. */
  private List<Route> routes() throws Exception {
    Vertx vertx = Vertx.vertx();
    try (RunningLectern lectern = new RunningLectern(data, List.of())) {
      HttpServer server =
          new WebServer(vertx, lectern.lectern().service())
              .start("127.0.0.1", 0)
              .toCompletionStage()
              .toCompletableFuture()
              .get(30, TimeUnit.SECONDS);
      return ((Router) server.requestHandler())
          .getRoutes().stream().filter(route -> route.methods() != null).toList();
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
  }

  /** The routes that take the request in turn, until one that answers it. */
  private static List<String> lines(List<Route> routes, String method, String path) {
    return routes.stream()
        .filter(route -> route.methods().stream().anyMatch(each -> each.name().equals(method)))
        .filter(
            route ->
                route.isRegexPath() ? path.matches(route.getName()) : path.equals(route.getName()))
        .map(route -> method + " " + route.getName())
        .toList();
  }
}
