package dev.lectern.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.LocalDate;
import java.util.List;

/**
 * The JSON form of an article: what the store keeps and what {@code /articles/{id}.json} answers.
 *
 * <p>Properties come in the order of the records' components; absent values are left out.
 */
public final class ArticleJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Block.class, BlockTypes.class)
          .addMixIn(Passage.class, PassageShape.class)
          .addModule(
              new SimpleModule("dates")
                  .addSerializer(LocalDate.class, new IsoDate.Writer())
                  .addDeserializer(LocalDate.class, new IsoDate.Reader()))
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          // A newer server may have written what this one does not know.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  // Jackson's own printer ends lines the way of the machine; the bytes shall be the same anywhere.
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter WRITER =
      MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private ArticleJson() {}

  public static String write(Article article) {
    try {
      return WRITER.writeValueAsString(article);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("article " + article.id() + " cannot be written", e);
    }
  }

  /**
   * @throws IllegalArgumentException when the text is not an article's JSON
   */
  public static Article read(String json) {
    try {
      return ArticleCheck.complete(MAPPER.readValue(json, Article.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an article's JSON: " + reason(e), e);
    }
  }

  private static String reason(JsonProcessingException e) {
    var place = e.getLocation();
    return place == null
        ? e.getOriginalMessage()
        : e.getOriginalMessage()
            + " (line "
            + place.getLineNr()
            + ", column "
            + place.getColumnNr()
            + ")";
  }

  /** Keeps Jackson out of the records. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.ItemList.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Definitions.class, name = "definitions"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Block.Player.class, name = "player"),
    @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
  })
  private interface BlockTypes {}

  @SuppressWarnings("unused") // Jackson reads it
  private interface PassageShape {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Span> spans();
  }
}
