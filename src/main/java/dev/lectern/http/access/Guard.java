package dev.lectern.http.access;

import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.SecurityPolicyHandler;

/** Stands before a route and lets in whom its need of access allows. */
final class Guard implements SecurityPolicyHandler {
  private final Access need;
  private final boolean publicReading;

  Guard(Access need, boolean publicReading) {
    this.need = need;
    this.publicReading = publicReading;
  }

  @Override
  public void handle(RoutingContext context) {
    Visitor visitor = Visitor.of(context);
    boolean allowed =
        switch (need) {
          case PUBLIC -> true;
          case READ -> visitor.mayChange() || (publicReading && isHonest(visitor));
          case CHANGE -> visitor.mayChange();
        };
    if (!allowed) {
      throw refusal(visitor);
    }
    if (need != Access.PUBLIC && !publicReading && !visitor.caller().local()) {
      context.addHeadersEndHandler(nothing -> PrivateAnswer.mark(context.response().headers()));
    }
    context.next();
  }

  /** A client that shows a wrong token is told so, and not that it may read. */
  private static boolean isHonest(Visitor visitor) {
    return visitor.proof() != Visitor.Proof.WRONG;
  }

  private RefusedException refusal(Visitor visitor) {
    if (!visitor.waiting().isZero()) {
      return RefusedException.tooMany("Too many wrong tokens came from you.", visitor.waiting());
    }
    if (visitor.proof() == Visitor.Proof.WRONG) {
      return RefusedException.wrongToken(
          "The token is wrong. On the machine that runs Lectern, \"lectern token --new\" makes"
              + " another.");
    }
    return need == Access.CHANGE
        ? RefusedException.needed()
        : RefusedException.noToken(
            "To read here, sign in at /sign-in, or send the header Authorization: Bearer with the"
                + " token.",
            false);
  }
}
