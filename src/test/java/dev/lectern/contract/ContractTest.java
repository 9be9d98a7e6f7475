package dev.lectern.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.lectern.http.api.ApiDocument;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document is one, and what is not as it says does not get past the tests. */
class ContractTest {
  private static final String LISTING = "{\"articles\": []}";
  private static final String TOLD =
      "Content-Type: application/json; ETag: \"x\"; Cache-Control: no-cache";
  private static final String PROBLEM =
      "Content-Type: application/problem+json; Cache-Control: no-store";

  @Test
  void theDocumentIsAnOpenApi31Document() throws Exception {
    JsonNode document = RequestCheck.JSON.readTree(ApiDocument.load().json().encode());
    // Vert.x has the schema of the OpenAPI initiative in a jar.
    String official = "https://spec.openapis.org/oas/3.1/";
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder ->
                builder.schemaMappers(
                    mappers ->
                        mappers.mapPrefix(official, "classpath:spec.openapis.org/oas/3.1/")));
    assertEquals(
        List.of(),
        List.copyOf(
            factory
                .getSchema(SchemaLocation.of(official + "schema-base/2022-10-07"))
                .validate(document)));
  }

  @Test
  void everyReferenceOfTheDocumentLeadsSomewhereAndEveryOperationHasAName() throws Exception {
    JsonNode document = RequestCheck.JSON.readTree(ApiDocument.load().json().encode());
    List<String> broken =
        document.findValuesAsText("$ref").stream()
            .filter(reference -> document.at(reference.substring(1)).isMissingNode())
            .toList();
    assertEquals(List.of(), broken);
    List<String> names = document.findValuesAsText("operationId");
    assertEquals(names.size(), names.stream().distinct().count());
    assertEquals(Contract.standard().operations().size(), names.size());
  }

  private static Exchange exchange(
      String request, String sent, int status, String headers, String answer) {
    String[] parts = request.split(" ", 3);
    Map<String, List<String>> asked =
        parts.length == 3 ? Map.of("Content-Type", List.of(parts[2])) : Map.of();
    Map<String, List<String>> told =
        headers.isEmpty()
            ? Map.of()
            : Arrays.stream(headers.split("; ", -1))
                .map(header -> header.split(": ", 2))
                .collect(
                    Collectors.toMap(
                        header -> header[0],
                        header -> List.of(header[1]),
                        (a, b) -> a,
                        TreeMap::new));
    return new Exchange(
        parts[0],
        URI.create("http://127.0.0.1" + parts[1]),
        HttpHeaders.of(asked, (name, value) -> true),
        sent.getBytes(StandardCharsets.UTF_8),
        status,
        HttpHeaders.of(told, (name, value) -> true),
        answer.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsAsTheDocumentHasItPasses() {
    assertEquals(List.of(), faults(exchange("GET /articles?sort=title", "", 200, TOLD, LISTING)));
    assertEquals(List.of(), faults(exchange("HEAD /articles", "", 200, TOLD, "")));
    assertEquals(
        List.of(), faults(exchange("OPTIONS /tags", "", 204, "Allow: GET, HEAD, OPTIONS", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"articles\": [], \"more\": 1}             | more",
        "200 | {}                                          | articles",
        "200 | {                                           | no JSON",
        "418 | {}                                          | 418 is not declared",
      })
  void anAnswerThatIsNotDeclaredIsNoticed(int status, String answer, String words) {
    noticed(exchange("GET /articles", "", status, TOLD, answer), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Content-Type: application/json; Cache-Control: no-cache | ETag is missing",
        "Content-Type: application/json; ETag: x; Cache-Control: no-cache | header ETag",
        "Content-Type: text/plain; ETag: \"x\"; Cache-Control: no-cache | text/plain",
        "Content-Type: application/json; ETag: \"x\"; Cache-Control: no-cache; Location: / | Location",
      })
  void headersThatAreNotDeclaredAreNoticed(String headers, String words) {
    noticed(exchange("GET /articles", "", 200, headers, LISTING), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /articles?sort=size                   | ''            | query sort",
        "GET /articles?new=maybe                   | ''            | query new",
      })
  void ayesToABadQuestionIsNoticed(String request, String sent, String words) {
    noticed(exchange(request, sent, 200, TOLD, LISTING), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST /settings application/json                    | {}            | not declared",
        "POST /settings application/x-www-form-urlencoded   | colours=pink  | body",
      })
  void aYesToABadBodyIsNoticed(String request, String sent, String words) {
    String told = "Location: /; Set-Cookie: lectern_reading=x";
    noticed(exchange(request, sent, 303, told, ""), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"type\": \"about:blank\", \"title\": \"T\", \"status\": 400, \"detail\": \"D\"} | at fault",
        "400 | {\"type\": \"about:blank\", \"title\": \"T\", \"status\": 404, \"detail\": \"D\"} | another status",
        "400 | {\"status\": 400}                                                                 | detail",
      })
  void aProblemThatDoesNotSayWhatIsAtFaultIsNoticed(int status, String answer, String words) {
    noticed(exchange("GET /articles", "", status, PROBLEM, answer), words);
  }

  @Test
  void whatIsNowhereInTheDocumentIsNoticed() {
    noticed(exchange("GET /nowhere", "", 200, TOLD, "{}"), "nothing is declared");
    noticed(exchange("PUT /tags", "", 405, PROBLEM + "; Allow: PUT", "{}"), "allowed are");
  }

  private static List<String> faults(Exchange exchange) {
    return Contract.standard().faults(exchange);
  }

  private static void noticed(Exchange exchange, String words) {
    List<String> faults = faults(exchange);
    assertTrue(faults.toString().contains(words), faults.toString());
  }
}
