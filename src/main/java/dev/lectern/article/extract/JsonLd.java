package dev.lectern.article.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in schema.org's terms. */
final class JsonLd {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonLd NOTHING = new JsonLd(MAPPER.createObjectNode());

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode found = article(parse(script.data()));
      if (found != null) {
        return new JsonLd(found);
      }
    }
    return NOTHING;
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance(); // broken JSON is common here; the page itself still tells
    }
  }

  @Nullable String headline() {
    return text(article.get("headline"));
  }

  @Nullable String published() {
    return text(article.get("datePublished"));
  }

  @Nullable String publisher() {
    return names(article.get("publisher"));
  }

  @Nullable String authors() {
    return names(article.get("author"));
  }

  private static @Nullable JsonNode article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (isArticle(node.get("@type"))) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.has("@graph")) {
        open.addLast(node.get("@graph"));
      } else if (node.has("mainEntity")) {
        open.addLast(node.get("mainEntity"));
      }
    }
    return null;
  }

  private static boolean isArticle(@Nullable JsonNode type) {
    if (type == null) {
      return false;
    }
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }

  private static @Nullable String names(@Nullable JsonNode who) {
    if (who == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (JsonNode one : who.isArray() ? who : List.of(who)) {
      String name = text(one.isObject() ? one.get("name") : one);
      if (name != null && !name.startsWith("http") && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null || !node.isTextual()) {
      return null;
    }
    // Many systems write HTML entities into their JSON.
    String text = Whitespace.fold(Parser.unescapeEntities(node.asText(), false));
    return text.isEmpty() ? null : text;
  }
}
