package dev.lectern.http;

import dev.lectern.http.api.ApiDocument;
import dev.lectern.http.page.ApiPage;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document of the service, as data and as a page. */
final class ApiHandler {
  private record Forms(Buffer json, String html) {}

  private final Vertx vertx;
  private @Nullable Future<Forms> forms;

  ApiHandler(Vertx vertx) {
    this.vertx = vertx;
  }

  void document(RoutingContext context) {
    forms()
        .onSuccess(forms -> Answer.tagged(context, "application/json", forms.json()))
        .onFailure(context::fail);
  }

  void page(RoutingContext context) {
    forms().onSuccess(forms -> Answer.html(context, forms.html())).onFailure(context::fail);
  }

  /** Made when it is first asked for: a start needs none, and reading it takes a while. */
  private synchronized Future<Forms> forms() {
    Future<Forms> known = forms;
    if (known == null) {
      known =
          vertx.executeBlocking(
              () -> {
                ApiDocument document = ApiDocument.load();
                return new Forms(document.json().toBuffer(), new ApiPage().render(document));
              });
      forms = known;
    }
    return known;
  }
}
