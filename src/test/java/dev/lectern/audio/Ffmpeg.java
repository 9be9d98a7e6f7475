package dev.lectern.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.Tools;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another's decoder to judge our files by. */
public final class Ffmpeg {
  private final Path folder;

  public Ffmpeg(Path folder) {
    Tools.require("ffmpeg", "ffprobe");
    this.folder = folder;
  }

  /** Decodes at the rate asked for; any complaint of ffmpeg's fails the test. */
  public short[] decode(AudioFormat format, byte[] file, int rate) throws Exception {
    Path input = write(format, file);
    Path raw = folder.resolve("decoded.raw");
    List<String> command =
        new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-xerror", "-y", "-i"));
    command.addAll(List.of(input.toString(), "-ar", String.valueOf(rate), "-ac", "1"));
    command.addAll(List.of("-f", "s16le", raw.toString()));
    assertEquals("", run(command), "ffmpeg complains");
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN);
    short[] samples = new short[bytes.remaining() / 2];
    bytes.asShortBuffer().get(samples);
    return samples;
  }

  /** The duration that ffprobe tells, in seconds. */
  public double duration(AudioFormat format, byte[] file) throws Exception {
    Path input = write(format, file);
    String show = "format=duration";
    return Double.parseDouble(
        run(
            List.of(
                "ffprobe", "-v", "error", "-show_entries", show, "-of", "csv=p=0", "" + input)));
  }

  private Path write(AudioFormat format, byte[] file) throws IOException {
    return Files.write(folder.resolve("encoded." + format.extension()), file);
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    String text = Files.readString(output, StandardCharsets.UTF_8).strip();
    assertEquals(0, status, () -> String.join(" ", command) + ": " + text);
    return text;
  }
}
