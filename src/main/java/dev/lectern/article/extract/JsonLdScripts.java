package dev.lectern.article.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the scripts of a page that hold JSON-LD. */
final class JsonLdScripts {
  /** As lenient as search engines, for whom it was written. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** Hid scripts from readers of XHTML and of before scripts. */
  private static final Pattern WRAPPER =
      Pattern.compile(
          "^\\s*(?:/[/*]\\s*)?(?:<!\\[CDATA\\[|<!--)(?:\\s*\\*/)?"
              + "|(?:/[/*]\\s*)?(?:\\]\\]>|-->)(?:\\s*\\*/)?[\\s;]*$");

  private JsonLdScripts() {}

  static List<JsonNode> of(Document page) {
    return page.select("script[type^=application/ld+json]").stream()
        .map(Element::data)
        .map(JsonLdScripts::parse)
        .toList();
  }

  private static JsonNode parse(String script) {
    String json = WRAPPER.matcher(script).replaceAll("");
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return json.contains("&quot;") ? unescaped(json) : MissingNode.getInstance();
    }
  }

  /** Some templates escape what they put into a script, where nothing is unescaped. */
  private static JsonNode unescaped(String json) {
    try {
      return MAPPER.readTree(Parser.unescapeEntities(json, false));
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance(); // broken JSON is common here; the page itself still tells
    }
  }
}
