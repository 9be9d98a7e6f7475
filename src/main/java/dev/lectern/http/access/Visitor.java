package dev.lectern.http.access;

import dev.lectern.network.Caller;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Objects;

/** Who a request comes from. */
public final class Visitor {
  private static final String KEY = "lectern.visitor";

  /** How a visitor is known. */
  enum Proof {
    /** Nothing was shown. */
    NONE,
    /** The token came with the request. */
    TOKEN,
    /** The token was shown before, by the same browser. */
    SESSION,
    /** Something else was shown for the token. */
    WRONG
  }

  private final Caller caller;
  private final Proof proof;
  private final String session;
  private final Duration wait;
  private final FormTokens forms;

  /**
   * @param session hash of the session; empty without one
   * @param wait how long until this client's tokens are looked at again
   */
  Visitor(Caller caller, Proof proof, String session, Duration wait, FormTokens forms) {
    this.caller = caller;
    this.proof = proof;
    this.session = session;
    this.wait = wait;
    this.forms = forms;
  }

  /** The visitor of this request, as every request has one. */
  public static Visitor of(RoutingContext context) {
    return Objects.requireNonNull(context.<Visitor>get(KEY), "nobody looked who asks");
  }

  void enter(RoutingContext context) {
    context.put(KEY, this);
  }

  public Caller caller() {
    return caller;
  }

  /** Whether the visitor may add, change and remove. */
  public boolean mayChange() {
    return caller.local() || proof == Proof.TOKEN || proof == Proof.SESSION;
  }

  public boolean isSignedIn() {
    return proof == Proof.SESSION;
  }

  /** What a form that is made for this visitor carries. */
  public String formToken() {
    return forms.make(session);
  }

  Proof proof() {
    return proof;
  }

  Duration waiting() {
    return wait;
  }

  boolean wasGiven(String formToken) {
    return forms.matches(formToken, session);
  }
}
