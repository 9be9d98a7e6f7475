package dev.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.extract.Extractor;
import dev.lectern.load.KillRun;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was kept is lost, whatever happens to the process or the disk. */
@Timeout(180)
class DurabilityTest {
  private static final int KILLS = 4;

  @TempDir Path folder;

  @Test
  void hasAllThatWasAnsweredAfterItWasKilledAtRandomMoments() throws Exception {
    assertTrue(KillRun.run(folder, KILLS).startsWith(KILLS + " kills"));
  }

  @Test
  void answers507OnAFullDiskLosesNothingAndGoesOnWhenThereIsRoom() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    mount(disk);
    try {
      fillAndGoOn(disk);
    } finally {
      run("umount", disk.toString());
    }
  }

  private static void fillAndGoOn(Path disk) throws IOException {
    Path filler = disk.resolve("filler");
    Map<String, byte[]> kept = new TreeMap<>();
    try (RunningLectern lectern =
        new RunningLectern(
            disk.resolve("data"), List.of(new Extractor().fromText("A\n\nB.", null)))) {
      add(lectern, 0, kept);
      try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
        file.setLength(0);
        fill(file, disk, 10L << 20);
      }
      HttpResponse<byte[]> full = null;
      for (int i = 1; full == null; i++) {
        full = add(lectern, i, kept);
      }
      String type = full.headers().firstValue("Content-Type").orElse("");
      JsonObject problem = new JsonObject(new String(full.body(), StandardCharsets.UTF_8));
      assertEquals(507, full.statusCode());
      assertEquals("application/problem+json", type);
      assertTrue(problem.getString("detail").contains("full"), problem.encode());
      readable(lectern, kept);

      Files.delete(filler);
      assertEquals(null, add(lectern, 1_000_000, kept), "it goes on when there is room");
      readable(lectern, kept);
    }
    try (RunningLectern again = new RunningLectern(disk.resolve("data"), List.of())) {
      readable(again, kept);
    }
  }

  /** Writes until so many bytes are free. */
  private static void fill(RandomAccessFile file, Path disk, long free) throws IOException {
    byte[] block = new byte[64 << 10];
    while (Files.getFileStore(disk).getUsableSpace() > free) {
      file.write(block);
    }
  }

  /** Adds an article of some hundred kilobytes; answers the refusal, or null. */
  private static HttpResponse<byte[]> add(
      RunningLectern lectern, int number, Map<String, byte[]> kept) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      words.add("w" + number + "x" + i);
    }
    HttpResponse<byte[]> answer =
        lectern.send(
            "POST",
            "/articles",
            BodyPublishers.ofString("Title " + number + "\n\n" + String.join(" ", words)),
            "Content-Type",
            "text/plain");
    if (answer.statusCode() != 201) {
      return answer;
    }
    String address = answer.headers().firstValue("Location").orElseThrow();
    kept.put(address, lectern.get(address + ".txt").body());
    return null;
  }

  private static void readable(RunningLectern lectern, Map<String, byte[]> kept) {
    kept.forEach(
        (address, text) ->
            assertEquals(
                new String(text, StandardCharsets.UTF_8),
                new String(lectern.get(address + ".txt").body(), StandardCharsets.UTF_8)));
  }

  private static void mount(Path disk) throws Exception {
    boolean mounted =
        "root".equals(System.getProperty("user.name"))
            && run("mount", "-t", "tmpfs", "-o", "size=32m", "lectern-test", disk.toString()) == 0;
    Assumptions.assumeTrue(mounted, "Only root may mount a small disk, and not in every container");
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
