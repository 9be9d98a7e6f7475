package dev.lectern.http;

import dev.lectern.http.access.AccessControl;
import dev.lectern.http.access.RefusedException;
import dev.lectern.http.access.Visitor;
import dev.lectern.http.page.SignInPage;
import dev.lectern.http.page.SignInPage.Reason;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** Takes the token from a reader's browser, which is signed in then, and signs it out again. */
final class SignInHandler {
  static final String PATH = "/sign-in";

  private final AccessControl access;
  private final SignInPage page;

  SignInHandler(AccessControl access, SignInPage page) {
    this.access = access;
    this.page = page;
  }

  /** The form; who is signed in already is led on. */
  void page(RoutingContext context) {
    String back = LocalPath.of(context.request().getParam("back"));
    if (Visitor.of(context).isSignedIn()) {
      leadTo(context, back);
    } else {
      context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      Answer.html(context, page.render(back, Reason.ASKED, ""));
    }
  }

  /** Takes the form. */
  void signIn(RoutingContext context) {
    String token = Objects.toString(context.request().getFormAttribute("token"), "").strip();
    String back = LocalPath.of(context.request().getFormAttribute("back"));
    context
        .vertx()
        .executeBlocking(() -> access.signIn(context, token), false)
        .onSuccess(
            right -> {
              if (right) {
                leadTo(context, back);
              } else {
                refuse(context, back, RefusedException.wrongToken(wrong(token)));
              }
            })
        .onFailure(
            failure -> {
              if (failure instanceof RefusedException refused) {
                refuse(context, back, refused);
              } else {
                context.fail(failure);
              }
            });
  }

  /** Forgets the browser, and leads to the library. */
  void signOut(RoutingContext context) {
    context
        .vertx()
        .executeBlocking(
            () -> {
              access.signOut(context);
              return true;
            },
            false)
        .onSuccess(done -> leadTo(context, "/"))
        .onFailure(context::fail);
  }

  /** The page that a visitor was refused, to go back to once signed in. */
  static String asked(RoutingContext context) {
    HttpServerRequest request = context.request();
    return request.method().equals(HttpMethod.GET) ? LocalPath.of(request.uri()) : "/";
  }

  private void refuse(RoutingContext context, String back, RefusedException refused) {
    if (!FailureHandler.wanted(context).equals("text/html")) {
      context.fail(refused);
      return;
    }
    HttpServerResponse response = context.response();
    refused.headers().forEach(response::putHeader);
    response.setStatusCode(refused.status()).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Answer.html(context, page.render(back, Reason.ASKED, String.valueOf(refused.getMessage())));
  }

  private static String wrong(String token) {
    return token.isEmpty()
        ? "There is no token. Write the one that Lectern showed at its first start."
        : "This is not the token. It begins with lectern_ and was shown at Lectern's first start;"
            + " on that machine, \"lectern token --new\" makes another.";
  }

  private static void leadTo(RoutingContext context, String path) {
    context
        .response()
        .setStatusCode(303)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.LOCATION, path)
        .end();
  }
}
