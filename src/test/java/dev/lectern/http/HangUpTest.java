package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.RunningLectern;
import dev.lectern.article.Article;
import dev.lectern.article.extract.Extractor;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HangUpTest {
  @TempDir Path data;

  @Test
  void listenersWhoStallAndHangUpStopTheWorkAndLeaveNoFile() throws Exception {
    Article article =
        new Extractor()
            .fromText(
                "Too long\n\n" + "Nobody will hear the end of this long paragraph. ".repeat(600),
                null);
    try (RunningLectern lectern = new RunningLectern(data, List.of(article))) {
      URI server = URI.create(lectern.url("/"));
      String passage = article.passages().get(1).id();
      List<Socket> listeners = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Socket socket = new Socket(server.getHost(), server.getPort());
        listeners.add(socket);
        String path = "/articles/" + article.id() + "/" + passage + ".wav?rate=1." + i;
        socket
            .getOutputStream()
            .write(
                ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        assertEquals(1024, socket.getInputStream().readNBytes(1024).length);
      }
      assertEquals(8, lectern.lectern().service().narrator().recordingsUnderWay());
      for (Socket socket : listeners) {
        socket.close();
      }
      while (lectern.lectern().service().narrator().recordingsUnderWay() > 0) {
        Thread.onSpinWait();
      }
      try (Stream<Path> files = Files.walk(data.resolve("audio"))) {
        assertEquals(0, files.filter(file -> file.toString().endsWith(".wav")).count());
      }
    }
  }
}
