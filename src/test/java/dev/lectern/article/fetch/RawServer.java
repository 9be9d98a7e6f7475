package dev.lectern.article.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that sends whatever a test wants, right or wrong. */
final class RawServer implements AutoCloseable {
  /** Writes the answer to a request. */
  interface Answer {
    void send(String path, OutputStream out) throws Exception;
  }

  private final ServerSocket socket;
  private final Answer answer;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  RawServer(Answer answer) {
    this("127.0.0.1", 0, answer);
  }

  RawServer(String host, int port, Answer answer) {
    this.answer = answer;
    try {
      socket = new ServerSocket(port, 50, InetAddress.getByName(host));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  /** A whole answer of status 200. */
  static Answer page(String headers, byte[] body) {
    return (path, out) -> send(out, "200 OK", headers, body);
  }

  static Answer page(String headers, String body) {
    return page(headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The path is the number of redirects that are left. */
  static Answer countdown(String page) {
    return (path, out) -> {
      int left = Integer.parseInt(path.substring(1));
      if (left == 0) {
        send(out, "200 OK", "Content-Type: text/plain", page.getBytes(StandardCharsets.UTF_8));
      } else {
        send(out, "302 Found", "Location: /" + (left - 1), new byte[0]);
      }
    };
  }

  static Answer status(String status, String headers) {
    return (path, out) -> send(out, status, headers, new byte[0]);
  }

  static void send(OutputStream out, String status, String headers, byte[] body)
      throws IOException {
    String extra = headers.isEmpty() ? "" : headers.replace("\n", "\r\n") + "\r\n";
    write(
        out, "HTTP/1.1 " + status + "\r\n" + extra + "Content-Length: " + body.length + "\r\n\r\n");
    out.write(body);
    out.flush();
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The heads of the requests that came. */
  List<String> requests() {
    return requests;
  }

  String url(String host) {
    return "http://" + host + ":" + port() + "/";
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        daemon(() -> serve(caller));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      String head = head(caller.getInputStream());
      requests.add(head);
      answer.send(head.split(" ", 3)[1], caller.getOutputStream());
    } catch (Exception e) {
      // The caller hung up: what these tests are about.
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int unit = in.read();
      if (unit < 0) {
        throw new IOException("Hung up");
      }
      head.append((char) unit);
    }
    return head.toString();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }
}
