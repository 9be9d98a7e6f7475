package dev.lectern.http;

import dev.lectern.article.fetch.PageCharset;
import dev.lectern.feed.FeedException;
import dev.lectern.feed.Following;
import dev.lectern.feed.Imported;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.regex.Pattern;

/** Follows the feeds of an OPML file: of a form, or the body of a request. */
final class ImportFeedsHandler implements Handler<RoutingContext> {
  private static final String FILE = "file";
  private static final String FOLLOWED = "imported";
  private static final String KNOWN = "before";
  private static final String REFUSED = "refused";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final Following following;

  ImportFeedsHandler(Following following) {
    this.following = following;
  }

  @Override
  public void handle(RoutingContext context) {
    Fault fault = isForm(context) ? Fault.form(FILE) : Fault.BODY_AS_A_WHOLE;
    FeedsHandler.blocking(context, () -> imported(file(context), fault))
        .onSuccess(imported -> answer(context, imported))
        .onFailure(context::fail);
  }

  private Imported imported(byte[] file, Fault fault) {
    try {
      return following.importOpml(PageCharset.decode(file, null));
    } catch (FeedException e) {
      throw new ProblemException(422, fault, String.valueOf(e.getMessage()));
    }
  }

  /** What the page says of the file whose form led to it; empty where none did. */
  static String notice(MultiMap query) {
    if (!query.contains(FOLLOWED)) {
      return "";
    }
    return "From the file, "
        + number(query, FOLLOWED)
        + " feeds are followed now, "
        + number(query, KNOWN)
        + " were before, and "
        + number(query, REFUSED)
        + " could not be.";
  }

  private static String number(MultiMap query, String name) {
    String number = Objects.toString(query.get(name), "");
    return NUMBER.matcher(number).matches() ? number : "0";
  }

  private static boolean isForm(RoutingContext context) {
    return BodyType.of(context).equals(BodyType.MULTIPART);
  }

  private static byte[] file(RoutingContext context) {
    if (!isForm(context)) {
      Buffer body = context.body().buffer();
      return body == null ? new byte[0] : body.getBytes();
    }
    return UploadedFile.chosen(context, FILE)
        .map(file -> file.content().getBytes())
        .orElseThrow(
            () ->
                new ProblemException(
                    422,
                    Fault.form(FILE),
                    "No \"file\" is chosen. Choose an OPML file of another feed reader."));
  }

  private static void answer(RoutingContext context, Imported imported) {
    if (FailureHandler.wanted(context).equals("text/html")) {
      String address =
          "/feeds?"
              + FOLLOWED
              + "="
              + imported.followed()
              + "&"
              + KNOWN
              + "="
              + imported.known()
              + "&"
              + REFUSED
              + "="
              + imported.refused().size();
      context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, address).end();
    } else {
      Answer.json(
          context,
          new JsonObject()
              .put("followed", imported.followed())
              .put("known", imported.known())
              .put("refused", new JsonArray(imported.refused())));
    }
  }
}
