package dev.lectern.article.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.network.IpLiteral;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/** The ground of the fetcher's tests: no network, and each name that ends in .test is loopback. */
@Timeout(120)
abstract class FetchTest {
  /** Long, since a busy machine may be slow; the hurried rules are for slow servers. */
  private static final Duration PATIENT = Duration.ofSeconds(60);

  static final FetchRules LOOPBACK =
      new FetchRules(AllowList.parse("127.0.0.1"), PATIENT, 5, 10 << 20);
  static final FetchRules HURRIED =
      new FetchRules(LOOPBACK.allowed(), Duration.ofMillis(500), 5, 1 << 20);
  static final FetchRules SMALL = new FetchRules(LOOPBACK.allowed(), PATIENT, 5, 1 << 20);

  static final Resolver NAMES =
      host -> {
        if (!host.endsWith(".test")) {
          throw new UnknownHostException(host);
        }
        return List.of(ip("127.0.0.1"));
      };

  private static Vertx vertx;

  @BeforeAll
  static void open() {
    vertx = Vertx.vertx();
  }

  @AfterAll
  static void close() {
    vertx.close();
  }

  static Vertx vertx() {
    return vertx;
  }

  static Fetcher fetcher(FetchRules rules) {
    return fetcher(rules, NAMES);
  }

  static Fetcher fetcher(FetchRules rules, Resolver resolver) {
    return new Fetcher(vertx, rules, resolver, new HttpClientOptions());
  }

  static InetAddress ip(String literal) {
    InetAddress address = IpLiteral.parse(literal);
    assertTrue(address != null, literal);
    return address;
  }

  /** What the server's answer becomes. */
  static FetchedPage fetch(FetchRules rules, RawServer.Answer answer) {
    try (RawServer server = new RawServer(answer)) {
      return fetcher(rules).fetch(server.url("page.test"));
    }
  }

  static void refuses(
      FetchRules rules, RawServer.Answer answer, FetchException.Fault fault, String words) {
    try (RawServer server = new RawServer(answer)) {
      refuses(fetcher(rules), server.url("page.test"), fault, words);
    }
  }

  static void refuses(Fetcher fetcher, String address, FetchException.Fault fault, String words) {
    FetchException refusal =
        assertThrows(FetchException.class, () -> fetcher.fetch(address), address);
    assertTrue(
        refusal.getMessage().contains(words), () -> address + " was told: " + refusal.getMessage());
    assertEquals(fault, refusal.fault(), address);
  }
}
