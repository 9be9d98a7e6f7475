package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that a proxy may read otherwise is refused, and its connection ends. */
@Timeout(30)
class RequestGateTest {
  @TempDir static Path data;
  private static RunningLectern lectern;

  @BeforeAll
  static void start() {
    lectern = new RunningLectern(data, List.of());
  }

  @AfterAll
  static void stop() {
    lectern.close();
  }

  /** Sends lines with a bar between each, and answers all that comes until the connection ends. */
  private static String answer(String lines) throws IOException {
    URI service = URI.create(lectern.url("/"));
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(10_000);
      String request = lines.replace("|", "\r\n") + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET /voices HTTP/1.1, Host",
    "GET /voices HTTP/1.1|Host: localhost|Host: evil.example, Host",
    "GET /voices HTTP/1.1|Host: a b, Host",
    "GET /voices HTTP/1.1|Host: localhost:99999, Host",
    "POST /articles HTTP/1.1|Host: localhost|Transfer-Encoding: xchunked, Transfer-Encoding",
    "POST /articles HTTP/1.1|Host: localhost|Transfer-Encoding: identity, Transfer-Encoding",
    "'POST /articles HTTP/1.1|Host: localhost|Transfer-Encoding: gzip, chunked', Transfer-Encoding",
  })
  void namesTheHeaderThatIsAmbiguous(String lines, String header) throws IOException {
    String answer = answer(lines);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    JsonObject problem =
        new JsonObject(
            answer.substring(answer.indexOf("\r\n\r\n")).replaceFirst("(?s)}HTTP.*", "}"));
    JsonObject fault = problem.getJsonArray("errors").getJsonObject(0);
    assertEquals("header " + header, fault.getString("in") + " " + fault.getString("name"));
  }

  @Test
  void anOldClientNeedsNoHost() throws IOException {
    assertTrue(answer("GET /voices HTTP/1.0").startsWith("HTTP/1.0 200 "));
  }

  /** Its requests would go past the limits of lines and headers. */
  @Test
  void anUpgradeToHttp2IsPassedOver() throws IOException {
    String answer =
        answer(
            "GET /voices HTTP/1.1|Host: localhost|Connection: Upgrade, HTTP2-Settings"
                + "|Upgrade: h2c|HTTP2-Settings: AAMAAABkAAQAAP__"
                + "||GET /voices HTTP/1.1|Host: localhost|Connection: close");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }
}
