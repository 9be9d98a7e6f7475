package dev.lectern.http;

import dev.lectern.RunningLectern;
import dev.lectern.article.fetch.AllowList;
import dev.lectern.http.access.AccessSettings;
import dev.lectern.network.TrustedProxies;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A service whose readers all come from elsewhere: this machine's loopback address is its trusted
 * proxy, which says for whom each request is.
 */
final class Elsewhere implements AutoCloseable {
  final RunningLectern lectern;

  /** The token of the first start; empty at a later one. */
  final String token;

  private int client;

  Elsewhere(Path data, boolean publicReading) {
    AccessSettings access =
        new AccessSettings(publicReading, TrustedProxies.parse("127.0.0.1"), null);
    lectern = new RunningLectern(data, List.of(), AllowList.NONE, access);
    token = lectern.lectern().newToken().orElse("");
  }

  /** The header by which a request is one of a client that has sent none before. */
  String[] stranger() {
    client++;
    return from("198.18." + client / 200 + "." + (client % 200 + 1));
  }

  static String[] from(String address) {
    return new String[] {"X-Forwarded-For", address};
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<byte[]> send(String method, String path, BodyPublisher body, String... headers) {
    return lectern.send(method, path, body, with(stranger(), headers));
  }

  /** Sends a form as a browser does. */
  HttpResponse<byte[]> form(String path, String form, String... headers) {
    return send("POST", path, BodyPublishers.ofString(form), with(FORM, headers));
  }

  /** The value of the session's cookie, with which a browser that signs in comes back. */
  String signIn() {
    HttpResponse<byte[]> answer =
        form(
            "/sign-in",
            Form.encode("token", token, "form-token", Form.token(lectern)),
            "Sec-Fetch-Site",
            "same-origin");
    return cookie(answer);
  }

  static String cookie(HttpResponse<byte[]> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("lectern_session="))
        .map(cookie -> cookie.replaceFirst(";.*", ""))
        .findFirst()
        .orElse("");
  }

  static final String[] FORM = {"Content-Type", Form.URL_ENCODED, "Accept", "text/html"};

  static String[] with(String[] some, String... others) {
    String[] all = new String[some.length + others.length];
    System.arraycopy(some, 0, all, 0, some.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }

  static String body(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    lectern.close();
  }
}
