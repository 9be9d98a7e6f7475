package dev.lectern.http;

import dev.lectern.http.page.ReadingSetting;
import dev.lectern.http.page.ReadingSettings;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Keeps the reading settings that a form sent, and leads back to its page. */
final class SettingsHandler implements Handler<RoutingContext> {
  /** The form: browsers unfold it and begin there, so that the reader can go on choosing. */
  private static final String FORM = "#the_reading_settings";

  @Override
  public void handle(RoutingContext context) {
    BodyType.requireForm(context);
    HttpServerRequest request = context.request();
    ReadingSettings known = SettingsCookie.read(context);
    SettingsCookie.write(
        context,
        ReadingSettings.from(
            setting -> checked(setting, request.getFormAttribute(setting.key()), known)));
    String page = LocalPath.of(request.getFormAttribute("back"));
    context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, page + FORM).end();
  }

  /** What was sent, else what was known. */
  private static String checked(
      ReadingSetting setting, @Nullable String value, ReadingSettings known) {
    if (value == null) {
      return known.get(setting);
    }
    if (setting.allowed().contains(value)) {
      return value;
    }
    throw ProblemException.badRequest(
        Fault.form(setting.key()),
        setting.label()
            + " (\""
            + setting.key()
            + "\") cannot be \""
            + value
            + "\"; allowed are "
            + String.join(", ", setting.allowed())
            + ".");
  }
}
