package dev.lectern.orca;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * A mute synthesizer: speaks SSIP, the line protocol of Speech Dispatcher, and writes down what it
 * is told to say and when it is told to be silent.
 */
final class SpeechServer implements AutoCloseable {
  private static final String END = "\r\n";

  private final ServerSocket socket;
  private final Transcript transcript;
  private final AtomicInteger clients = new AtomicInteger();
  private final AtomicInteger messages = new AtomicInteger();

  SpeechServer(Transcript transcript) throws IOException {
    this.transcript = transcript;
    socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    inBackground(this::accept);
  }

  /** Where it listens, in the form of the variable SPEECHD_ADDRESS. */
  String address() {
    return "inet_socket:127.0.0.1:" + socket.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        inBackground(() -> serve(client, clients.incrementAndGet()));
      }
    } catch (IOException e) {
      // Closed: nobody speaks any more.
    }
  }

  private void serve(Socket client, int id) {
    try (client) {
      var in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
      OutputStream out = client.getOutputStream();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equals("SPEAK")) {
          out.write(reply(230, "OK RECEIVING DATA").getBytes(UTF_8));
          transcript.say(Jsoup.parse(data(in), "", Parser.xmlParser()).wholeText());
        }
        out.write(answer(line, id).getBytes(UTF_8));
      }
    } catch (IOException e) {
      // The client went away.
    }
  }

  private String answer(String line, int client) {
    String[] words = line.split(" ", 2);
    String rest = words.length > 1 ? words[1] : "";
    return switch (words[0]) {
      case "CHAR", "KEY" -> {
        transcript.say(rest);
        yield queued(client);
      }
      case "SPEAK", "SOUND_ICON" -> queued(client);
      case "STOP", "CANCEL" -> {
        transcript.silence();
        yield reply(210, "OK STOPPED");
      }
      case "SET", "PAUSE", "RESUME", "BLOCK" -> reply(203, "OK");
      case "GET" -> reply(251, "OK GET RETURNED", "0");
      case "HISTORY" -> reply(245, "OK CLIENT ID SENT", client);
      case "LIST" ->
          rest.equals("OUTPUT_MODULES")
              ? reply(250, "OK MODULE LIST SENT", "mute")
              : reply(249, "OK VOICE LIST SENT", "mute\ten\tnone");
      case "QUIT" -> reply(231, "HAPPY HACKING");
      default -> reply(500, "ERR INVALID COMMAND");
    };
  }

  /** Queued, begun and ended at once: this voice takes no time. */
  private String queued(int client) {
    int message = messages.incrementAndGet();
    return reply(225, "OK MESSAGE QUEUED", message)
        + reply(701, "BEGIN", message, client)
        + reply(702, "END", message, client);
  }

  /** Up to a line with a lone dot; what begins with a dot was sent with one more before it. */
  private static String data(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      lines.add(line.startsWith("..") ? line.substring(1) : line);
    }
    return String.join("\n", lines);
  }

  private static String reply(int code, String words, Object... data) {
    StringBuilder reply = new StringBuilder();
    Stream.of(data).forEach(line -> reply.append(code).append('-').append(line).append(END));
    return reply.append(code).append(' ').append(words).append(END).toString();
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "speech-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
