package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCommandTest {
  @TempDir Path data;

  /** What the command line says, on both streams. */
  private static String said(int status, String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    try (PrintStream all = new PrintStream(both, true, StandardCharsets.UTF_8)) {
      System.setOut(all);
      System.setErr(all);
      assertEquals(status, LecternCommand.run(args));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return both.toString(StandardCharsets.UTF_8);
  }

  private String token(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "token";
    all[1] = "--data";
    all[2] = data.toString();
    System.arraycopy(args, 0, all, 3, args.length);
    return said(0, all);
  }

  @Test
  void aNewTokenIsShownOnceAndTakesThePlaceOfTheOneBefore() throws IOException {
    assertTrue(token().contains("There is no token yet"));
    Matcher first = Pattern.compile("lectern_\\S{43}").matcher(token("--new"));
    assertTrue(first.find());
    String kept = Files.readString(data.resolve("access/token"));
    assertFalse(kept.contains(first.group()), kept);
    String again = token();
    assertTrue(again.contains("can't be shown again"), again);
    assertFalse(again.contains("lectern_"), again);
    Matcher second = Pattern.compile("lectern_\\S{43}").matcher(token("--new"));
    assertTrue(second.find());
    assertFalse(second.group().equals(first.group()));
    assertFalse(Files.readString(data.resolve("access/token")).equals(kept));
  }

  @Test
  void noTokenIsMadeWhereThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      String[] args = {
        "--data", data.toString(), "--port", port, "--trusted-proxy", "10.0.0.1,10.0.0.2"
      };
      assertFalse(said(1, args).contains("lectern_"));
    }
    assertFalse(Files.exists(data.resolve("access/token")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--reading=all | allowed are token and public",
        "--trusted-proxy=proxy.example | 10.0.0.0/8 or fd00::/8",
        "--tls-key=key.pem | go together",
        "--tls-certificate=cert.pem | go together",
      })
  void aSettingThatIsNotAllowedIsRefusedInWords(String setting, String words) {
    String text = said(2, setting, "--data", data.toString());
    assertTrue(text.contains(words), text);
    assertFalse(text.contains("at dev.lectern"), text);
  }
}
