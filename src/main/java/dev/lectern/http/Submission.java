package dev.lectern.http;

import dev.lectern.http.page.Refusal.Field;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to be added.
 *
 * @param field the way it came
 * @param text the text, or empty where it comes by another way
 * @param address where the text came from, or where the article is to be fetched
 * @param html whether the text is HTML whatever it begins with
 * @param file the file, where one was sent
 */
record Submission(
    Field field, String text, boolean html, @Nullable String address, @Nullable UploadedFile file) {
  /** The field with the source of a page, which comes with the address that it stands at. */
  static final String HTML = "html";

  private static final Set<String> FILES =
      Set.of("text/markdown", "application/epub+zip", "application/pdf");

  /** Reads the request's body, which must have been taken in. */
  static Submission of(RoutingContext context) {
    return switch (type(context)) {
      case "application/x-www-form-urlencoded", "multipart/form-data" -> form(context);
      case "application/json" -> json(context);
      case "text/plain" -> of(context.body().asString(), null, address(context));
      case "text/html" -> of(null, context.body().asString(), address(context));
      default -> file(context);
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
    UploadedFile file =
        context.fileUploads().stream()
            .filter(upload -> upload.name().equals(Field.FILE.parameter()))
            .findFirst()
            .map(UploadedFile::of)
            .orElse(null);
    String text = context.request().getFormAttribute(Field.TEXT.parameter());
    String html = context.request().getFormAttribute(HTML);
    boolean page = html != null && !html.isBlank();
    return new Submission(
        page ? Field.TEXT : field(context),
        Objects.toString(page ? html : text, ""),
        page,
        context.request().getFormAttribute(Field.ADDRESS.parameter()),
        file);
  }

  private static Submission json(RoutingContext context) {
    try {
      JsonObject json = context.body().asJsonObject();
      return json == null
          ? of(null, null, null)
          : of(json.getString("text"), json.getString(HTML), json.getString("address"));
    } catch (DecodeException | ClassCastException e) {
      throw ProblemException.badRequest(
          "The body is not JSON of the form {\"text\": \"…\", \"address\": \"…\"},"
              + " or with \"html\" for \"text\".");
    }
  }

  private static Submission file(RoutingContext context) {
    String type = type(context);
    if (!FILES.contains(type)) {
      throw new ProblemException(
          415,
          "The content type is \""
              + type
              + "\"; allowed are a form, application/json, text/html, text/plain, text/markdown,"
              + " application/epub+zip and application/pdf.");
    }
    Buffer body = context.body().buffer();
    UploadedFile file = UploadedFile.of(body == null ? Buffer.buffer() : body, type);
    return new Submission(Field.FILE, "", false, null, file);
  }

  private static @Nullable String address(RoutingContext context) {
    return context.request().getParam("address");
  }

  private static Submission of(
      @Nullable String text, @Nullable String html, @Nullable String address) {
    boolean page = html != null && !html.isBlank();
    String given = Objects.toString(page ? html : text, "");
    boolean fetched = given.isBlank() && address != null && !address.isBlank();
    return new Submission(fetched ? Field.ADDRESS : Field.TEXT, given, page, address, null);
  }

  private static String type(RoutingContext context) {
    String header = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return header == null ? "" : header.replaceFirst(";.*", "").strip();
  }
}
