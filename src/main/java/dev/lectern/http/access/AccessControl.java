package dev.lectern.http.access;

import dev.lectern.network.Caller;
import dev.lectern.network.CallerRules;
import dev.lectern.network.IpLiteral;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.InputTrustHandler;
import io.vertx.ext.web.handler.SecurityPolicyHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows each visitor, and makes the guards of the routes. */
public final class AccessControl {
  /** The name of the field that our own forms carry; {@link Visitor#formToken} is its value. */
  public static final String FORM_TOKEN = "form-token";

  /** Wrong tokens at once, and how long until another one is looked at. */
  private static final int WRONG_TOKENS = 10;

  private static final Duration WRONG_TOKEN = Duration.ofMinutes(1);

  /** Articles at once, and how long until another one may be added: 30 a minute. */
  private static final int ADDED = 30;

  private static final Duration ADDING = Duration.ofSeconds(2);

  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(?<token>\\S+) *");

  private final CallerRules rules;
  private final boolean publicReading;
  private final TokenFile token;
  private final Sessions sessions;
  private final FormTokens forms;
  private final RateLimit wrong;
  private final RateLimit adding;

  private AccessControl(
      CallerRules rules,
      boolean publicReading,
      TokenFile token,
      Sessions sessions,
      FormTokens forms,
      LongSupplier nanos) {
    this.rules = rules;
    this.publicReading = publicReading;
    this.token = token;
    this.sessions = sessions;
    this.forms = forms;
    this.wrong = new RateLimit(WRONG_TOKENS, WRONG_TOKEN, nanos);
    this.adding = new RateLimit(ADDED, ADDING, nanos);
  }

  /**
   * Reads what is kept in the data folder.
   *
   * @param host that is listened on
   * @throws IllegalStateException when a file is damaged; the message says what to do
   */
  public static AccessControl open(Path data, String host, AccessSettings settings) {
    TokenFile token = new TokenFile(data);
    try {
      token.hash();
    } catch (IOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    return new AccessControl(
        new CallerRules(host, settings.proxies()),
        settings.publicReading(),
        token,
        Sessions.open(data, token, Clock.systemUTC()),
        FormTokens.open(data),
        System::nanoTime);
  }

  /**
   * Makes the token where others than this machine's people can ask and none was made before. To be
   * called once the service listens: a token that is made before may be lost with the start.
   *
   * @return the token, to be shown once
   */
  public Optional<String> firstToken() throws IOException {
    return rules.isOpenToOthers() && !token.exists()
        ? Optional.of(token.renew())
        : Optional.empty();
  }

  /** Looks who asks; goes before all that wants to know. */
  public void identify(RoutingContext context) {
    try {
      visitor(context).enter(context);
      context.next();
    } catch (IOException e) {
      // Also the page that says so is for somebody.
      visitor(caller(context.request()), Visitor.Proof.NONE, "", Duration.ZERO).enter(context);
      context.fail(e);
    }
  }

  /** What stands before a route of this need. */
  public SecurityPolicyHandler guard(Access need) {
    return new Guard(need, publicReading);
  }

  /** What stands between a form that came in and its handler. */
  public InputTrustHandler formCheck() {
    return new FormCheck();
  }

  /** Lets in only so many who add, of each client elsewhere. */
  public Handler<RoutingContext> addingLimit() {
    return context -> {
      Caller caller = Visitor.of(context).caller();
      Duration wait = caller.local() ? Duration.ZERO : adding.take(caller.client());
      if (!wait.isZero()) {
        throw RefusedException.tooMany("You add articles faster than Lectern takes them.", wait);
      }
      context.next();
    };
  }

  /**
   * Signs the visitor's browser in; blocks.
   *
   * @return whether the token was right
   * @throws RefusedException after too many wrong ones
   */
  public boolean signIn(RoutingContext context, String shown) throws IOException {
    Caller caller = Visitor.of(context).caller();
    Duration wait = wrong.waitOf(caller.client());
    if (!wait.isZero()) {
      throw RefusedException.tooMany("Too many wrong tokens came from you.", wait);
    }
    if (!token.matches(shown)) {
      wrong.take(caller.client());
      return false;
    }
    SessionCookie.write(context, caller, sessions.begin());
    return true;
  }

  /** Signs the visitor's browser out; blocks. */
  public void signOut(RoutingContext context) throws IOException {
    String secret = SessionCookie.read(context);
    if (secret != null) {
      sessions.end(secret);
    }
    SessionCookie.remove(context, Visitor.of(context).caller());
  }

  private Visitor visitor(RoutingContext context) throws IOException {
    Caller caller = caller(context.request());
    String cookie = SessionCookie.read(context);
    Optional<Session> session = cookie == null ? Optional.empty() : sessions.find(cookie);
    String header = context.request().getHeader("Authorization");
    Matcher bearer = BEARER.matcher(header == null ? "" : header);
    if (caller.local() || !bearer.matches()) {
      return session
          .map(known -> visitor(caller, Visitor.Proof.SESSION, known.hash(), Duration.ZERO))
          .orElseGet(() -> visitor(caller, Visitor.Proof.NONE, "", Duration.ZERO));
    }
    Duration wait = wrong.waitOf(caller.client());
    if (wait.isZero() && token.matches(bearer.group("token"))) {
      return visitor(caller, Visitor.Proof.TOKEN, "", wait);
    }
    if (wait.isZero()) {
      wrong.take(caller.client());
    }
    return visitor(caller, Visitor.Proof.WRONG, "", wait);
  }

  private Visitor visitor(Caller caller, Visitor.Proof proof, String session, Duration wait) {
    return new Visitor(caller, proof, session, wait, forms);
  }

  private Caller caller(HttpServerRequest request) {
    HostAndPort authority = request.authority();
    MultiMap headers = request.headers();
    return rules.caller(
        peer(request),
        request.isSSL(),
        authority == null ? null : authority.toString(),
        name -> {
          List<String> values = headers.getAll(name);
          return values.isEmpty() ? null : String.join(", ", values);
        });
  }

  private static InetAddress peer(HttpServerRequest request) {
    // The zone of a link-local address ("%eth0") is this machine's own name for a cable.
    String address = request.remoteAddress().hostAddress().replaceFirst("%.*", "");
    return Objects.requireNonNull(IpLiteral.parse(address), "a connection without an address");
  }
}
