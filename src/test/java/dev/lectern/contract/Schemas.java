package dev.lectern.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.Keyword;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi31;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of the document, each compiled once. */
final class Schemas {
  private static final String ADDRESS = "https://lectern.test/openapi.json";

  private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
  private final SchemaValidatorsConfig config =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private final JsonSchemaFactory factory;

  Schemas(JsonObject document) {
    String text = document.encode();
    JsonMetaSchema openApi = OpenApi31.getInstance();
    // The parts of the document that are no schemas, which it would warn of.
    List<Keyword> others =
        document.fieldNames().stream().<Keyword>map(NonValidationKeyword::new).toList();
    factory =
        JsonSchemaFactory.builder()
            .metaSchema(JsonMetaSchema.builder(openApi.getIri(), openApi).keywords(others).build())
            .defaultMetaSchemaIri(openApi.getIri())
            .schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, text)))
            .build();
  }

  /** What of the value is not as the schema says. */
  List<String> faults(Place schema, JsonNode value) {
    JsonSchema known =
        compiled.computeIfAbsent(
            schema.pointer(),
            pointer -> factory.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer), config));
    return known.validate(value).stream().limit(5).map(ValidationMessage::toString).toList();
  }

  /** What of a text is not as the schema says, which may be about the number that it is. */
  List<String> faultsOfText(Place schema, String text) {
    List<String> faults = faults(schema, TextNode.valueOf(text));
    if (!faults.isEmpty() && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      JsonNode number = DecimalNode.valueOf(new BigDecimal(text));
      return faults(schema, number);
    }
    return faults;
  }
}
