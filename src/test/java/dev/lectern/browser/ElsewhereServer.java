package dev.lectern.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Another site on this machine, whose one page waits until the test lets it go. */
final class ElsewhereServer implements AutoCloseable {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><title>%1$s</title>
      <main><article><h1>%1$s</h1>
      <p>The water went by all day long, and nobody on the bank was in any hurry at all.</p>
      <p>In the evening the lamps were lit, and the river carried their light down to the sea.</p>
      </article></main>
      """;

  private final CountDownLatch gate = new CountDownLatch(1);
  private final HttpServer server;
  private final String title;

  ElsewhereServer(String title) {
    this.title = title;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/page.html";
  }

  void letGo() {
    gate.countDown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    byte[] page = PAGE.formatted(title).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  @Override
  public void close() {
    letGo();
    server.stop(0);
  }
}
