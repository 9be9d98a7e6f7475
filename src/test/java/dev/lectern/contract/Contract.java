package dev.lectern.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lectern.http.api.ApiDocument;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the OpenAPI document promises, and whether an exchange keeps it. */
public final class Contract {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /**
   * Answers that depend on who asks or how the address is written, before any path is looked at.
   */
  private static final Set<Integer> ANYWHERE = Set.of(400, 401, 403, 404, 405, 429);

  /** Answers to what is too long to be read at all. */
  private static final Set<Integer> UNREAD = Set.of(414, 431);

  private static final Contract STANDARD = new Contract(ApiDocument.load());

  private final Place root;
  private final Schemas schemas;
  private final List<Operation> operations = new ArrayList<>();

  Contract(ApiDocument document) {
    try {
      root = new Place(RequestCheck.JSON.readTree(document.json().encode()), "");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    schemas = new Schemas(document.json());
    Place paths = root.get("paths");
    for (String template : paths.names()) {
      Place path = paths.get(template);
      path.names().stream()
          .filter(METHODS::contains)
          .forEach(method -> operations.add(Operation.of(path, template, method)));
    }
    operations.sort(Comparator.comparingInt(Operation::literals).reversed());
  }

  /** The contract of the service. */
  public static Contract standard() {
    return STANDARD;
  }

  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /**
   * Holds an exchange against the document.
   *
   * @throws AssertionError when the answer is none that is declared, or says yes to a request that
   *     is none
   */
  public void check(HttpRequest request, HttpResponse<byte[]> response) {
    Exchange exchange = Exchange.of(request, response);
    List<String> faults = faults(exchange);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          exchange.method()
              + " "
              + exchange.address().getRawPath()
              + " was answered "
              + exchange.status()
              + ", which is not as /openapi.json has it:\n"
              + String.join("\n", faults));
    }
  }

  List<String> faults(Exchange exchange) {
    List<Operation> path = pathOf(exchange.path());
    String method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
    if (UNREAD.contains(exchange.status())) {
      return ResponseCheck.problem(exchange);
    }
    return path.stream()
        .filter(operation -> operation.method().equals(method))
        .findFirst()
        .map(operation -> faults(operation, exchange))
        .orElseGet(() -> undeclared(path, exchange));
  }

  private List<String> faults(Operation operation, Exchange exchange) {
    List<String> faults = new ArrayList<>(new ResponseCheck(schemas).faults(operation, exchange));
    if (exchange.status() < 400) {
      List<String> asked = new RequestCheck(schemas).faults(operation, exchange);
      asked.forEach(fault -> faults.add("it should have been refused: " + fault));
    }
    return faults;
  }

  /** The operations of the path that is meant. */
  private List<Operation> pathOf(String path) {
    return operations.stream()
        .filter(operation -> operation.match(path) != null)
        .findFirst()
        .map(
            first ->
                operations.stream()
                    .filter(operation -> operation.template().equals(first.template()))
                    .toList())
        .orElse(List.of());
  }

  private static List<String> undeclared(List<Operation> path, Exchange exchange) {
    boolean options = exchange.method().equals("OPTIONS") && exchange.status() == 204;
    if (!options && !ANYWHERE.contains(exchange.status())) {
      return List.of("nothing is declared here");
    }
    List<String> faults = new ArrayList<>(ResponseCheck.problem(exchange));
    if (options || exchange.status() == 405) {
      Set<String> methods =
          path.stream().map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
      if (methods.contains("GET")) {
        methods.add("HEAD");
      }
      methods.add("OPTIONS");
      String allow = exchange.told().firstValue("Allow").orElse("");
      if (!allow.equals(String.join(", ", methods))) {
        faults.add("allowed are " + methods + ", not " + allow);
      }
    }
    return faults;
  }
}
