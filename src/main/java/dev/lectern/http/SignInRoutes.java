package dev.lectern.http;

import static dev.lectern.http.access.Access.PUBLIC;

/** How a browser shows the token once, and has it forgotten. */
final class SignInRoutes {
  private SignInRoutes() {}

  static void add(Routes routes, SignInHandler handler) {
    routes.get(PUBLIC, SignInHandler.PATH, handler::page);
    routes.post(PUBLIC, SignInHandler.PATH, BodyLimit.FORM, handler::signIn);
    routes.post(PUBLIC, "/sign-out", BodyLimit.FORM, handler::signOut);
  }
}
