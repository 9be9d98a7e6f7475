package dev.lectern.http;

import dev.lectern.http.page.Refusal.Field;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
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

  private static final Set<String> MEMBERS = Set.of("text", HTML, "address");

  private static final Set<String> FILES =
      Set.of("text/markdown", "application/epub+zip", "application/pdf");

  /** Reads the request's body, which must have been taken in. */
  static Submission of(RoutingContext context) {
    return switch (BodyType.of(context)) {
      case BodyType.URL_ENCODED, BodyType.MULTIPART -> form(context);
      case BodyType.JSON -> json(context);
      case "text/plain" -> of(text(context), null, address(context));
      case "text/html" -> of(null, text(context), address(context));
      default -> file(context);
    };
  }

  /** The way that a form was sent by, as far as its body was taken in. */
  static Field field(RoutingContext context) {
    String text = context.request().getFormAttribute(Field.TEXT.parameter());
    boolean address = context.request().getFormAttribute(Field.ADDRESS.parameter()) != null;
    if (!UploadedFile.all(context).isEmpty()) {
      return Field.FILE;
    }
    if (BodyType.of(context).equals(BodyType.MULTIPART) && text == null && !address) {
      return Field.FILE;
    }
    return address && (text == null || text.isBlank()) ? Field.ADDRESS : Field.TEXT;
  }

  private static Submission form(RoutingContext context) {
    BodyType.requireForm(context);
    UploadedFile file = UploadedFile.in(context, Field.FILE.parameter()).orElse(null);
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
    JsonBody body = JsonBody.of(context, MEMBERS);
    return of(body.string("text"), body.string(HTML), body.string("address"));
  }

  /** The body as text, in the charset that its type names. */
  private static @Nullable String text(RoutingContext context) {
    try {
      return context.body().asString();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ProblemException(
          415, "The charset \"" + e.getMessage() + "\" is not known here; UTF-8 is.");
    }
  }

  /** What of the request is at fault when this can't be added. */
  Fault fault(RoutingContext context) {
    String name = field == Field.TEXT && html ? HTML : field.parameter();
    return switch (BodyType.of(context)) {
      case BodyType.URL_ENCODED, BodyType.MULTIPART -> Fault.form(name);
      case BodyType.JSON -> Fault.body("/" + name);
      default -> Fault.BODY_AS_A_WHOLE;
    };
  }

  private static Submission file(RoutingContext context) {
    String type = BodyType.of(context);
    if (!FILES.contains(type)) {
      throw BodyType.unsupported(
          type,
          List.of(
              "a form",
              "application/json",
              "text/html",
              "text/plain",
              "text/markdown",
              "application/epub+zip",
              "application/pdf"));
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
}
