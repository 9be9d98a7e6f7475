package dev.lectern.article.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in schema.org's terms. */
final class JsonLd {
  private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report)");

  /** Tells of the page what other pages tell of their article. */
  private static final Pattern PAGE =
      Pattern.compile("(?:About|Item|Profile)?(?:Web)?Page|Review|Recipe");

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> nodes = new ArrayList<>();
  private final JsonNode article;
  private final JsonNode page;

  private JsonLd(List<JsonNode> roots) {
    roots.forEach(this::gather);
    article = first(ARTICLE);
    page = first(PAGE);
  }

  static JsonLd of(Document page) {
    return new JsonLd(JsonLdScripts.of(page));
  }

  /** Lists, graphs and main entities hold what is told; other objects are parts of it. */
  private void gather(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        nodes.add(node);
        byId.putIfAbsent(node.path("@id").asText(), node);
        open.addLast(node.path("@graph"));
        open.addLast(node.path("mainEntity"));
      }
    }
  }

  private JsonNode first(Pattern type) {
    return nodes.stream()
        .filter(node -> is(node.path("@type"), type))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static boolean is(JsonNode type, Pattern wanted) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (is(one, wanted)) {
          return true;
        }
      }
    }
    return type.isTextual() && wanted.matcher(type.asText()).matches();
  }

  /**
   * Some give the article's name as its headline, some a description.
   *
   * @param pageTitle tells which
   */
  @Nullable String headline(String pageTitle) {
    String headline = text(article.path("headline"));
    String name = text(article.path("name"));
    if (headline == null || name == null) {
      return headline == null ? name : headline;
    }
    return TitleWords.shared(name, pageTitle) > TitleWords.shared(headline, pageTitle)
        ? name
        : headline;
  }

  @Nullable String published() {
    return told("datePublished");
  }

  @Nullable String modified() {
    return told("dateModified");
  }

  @Nullable String language() {
    return told("inLanguage");
  }

  @Nullable String publisher() {
    return names(article.path("publisher"));
  }

  @Nullable String authors() {
    String authors = names(article.path("author"));
    return authors != null ? authors : names(page.path("author"));
  }

  /** The address of the first image. */
  @Nullable String image() {
    JsonNode image = article.has("image") ? article.path("image") : page.path("image");
    JsonNode first = image.isArray() ? image.path(0) : image;
    JsonNode whole =
        first.has("@id") ? byId.getOrDefault(first.path("@id").asText(), first) : first;
    for (JsonNode address : List.of(whole, whole.path("url"), whole.path("contentUrl"))) {
      String text = text(address);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private @Nullable String told(String name) {
    String told = text(article.path(name));
    return told != null ? told : text(page.path(name));
  }

  private @Nullable String names(JsonNode who) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : who.isArray() ? who : List.of(who)) {
      JsonNode named = one.has("name") ? one : byId.getOrDefault(one.path("@id").asText(), one);
      String name = text(named.isObject() ? named.path("name") : named);
      if (name != null && !name.startsWith("http") && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static @Nullable String text(JsonNode node) {
    if (!node.isTextual()) {
      return null;
    }
    // Many systems write HTML entities into their JSON.
    String text = Whitespace.fold(Parser.unescapeEntities(node.asText(), false));
    return text.isEmpty() ? null : text;
  }
}
