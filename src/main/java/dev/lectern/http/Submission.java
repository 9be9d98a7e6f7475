package dev.lectern.http;

import dev.lectern.http.page.Refusal.Field;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to be added.
 *
 * @param field the way it came
 * @param text the text, or empty where it comes by another way
 * @param address where the text came from, or where the article is to be fetched
 * @param file the file, where one was sent
 */
record Submission(Field field, String text, @Nullable String address, @Nullable FileUpload file) {

  /** Reads the request's body, which must have been taken in. */
  static Submission of(RoutingContext context) {
    return switch (type(context)) {
      case "application/x-www-form-urlencoded", "multipart/form-data" -> form(context);
      case "application/json" -> json(context);
      case "text/plain", "text/html" ->
          of(context.body().asString(), context.request().getParam("address"));
      default ->
          throw new ProblemException(
              415,
              "The content type is \""
                  + type(context)
                  + "\"; allowed are a form, application/json, text/html and text/plain.");
    };
  }

  /** The way that a form was sent by, as far as its body was taken in. */
  static Field field(RoutingContext context) {
    String text = context.request().getFormAttribute(Field.TEXT.parameter());
    boolean address = context.request().getFormAttribute(Field.ADDRESS.parameter()) != null;
    if (!context.fileUploads().isEmpty()) {
      return Field.FILE;
    }
    if (type(context).equals("multipart/form-data") && text == null && !address) {
      return Field.FILE;
    }
    return address && (text == null || text.isBlank()) ? Field.ADDRESS : Field.TEXT;
  }

  private static Submission form(RoutingContext context) {
    FileUpload file =
        context.fileUploads().stream()
            .filter(upload -> upload.name().equals(Field.FILE.parameter()))
            .findFirst()
            .orElse(null);
    return new Submission(
        field(context),
        Objects.toString(context.request().getFormAttribute(Field.TEXT.parameter()), ""),
        context.request().getFormAttribute(Field.ADDRESS.parameter()),
        file);
  }

  private static Submission json(RoutingContext context) {
    try {
      JsonObject json = context.body().asJsonObject();
      return json == null ? of(null, null) : of(json.getString("text"), json.getString("address"));
    } catch (DecodeException | ClassCastException e) {
      throw ProblemException.badRequest(
          "The body is not JSON of the form {\"text\": \"…\", \"address\": \"…\"}.");
    }
  }

  private static Submission of(@Nullable String text, @Nullable String address) {
    String given = text == null ? "" : text;
    boolean fetched = given.isBlank() && address != null && !address.isBlank();
    return new Submission(fetched ? Field.ADDRESS : Field.TEXT, given, address, null);
  }

  private static String type(RoutingContext context) {
    String header = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return header == null ? "" : header.replaceFirst(";.*", "").strip();
  }
}
