package dev.lectern.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {
  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir Path data;
  private TokenFile token;
  private String shown;

  @BeforeEach
  void makeToken() throws IOException {
    token = new TokenFile(data);
    shown = token.renew();
  }

  private Sessions sessions(Instant now) {
    return Sessions.open(data, new TokenFile(data), Clock.fixed(now, ZoneOffset.UTC));
  }

  private String kept() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
        assertEquals(
            "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    return text.toString();
  }

  @Test
  void outliveARestartAndNothingKeptLetsAnybodyIn() throws IOException {
    String secret = sessions(START).begin();
    assertTrue(sessions(START).find(secret).isPresent());
    assertTrue(token.matches(shown));
    FormTokens forms = FormTokens.open(data);
    String form = forms.make("one");
    assertTrue(FormTokens.open(data).matches(form, "one"));

    String kept = kept();
    assertFalse(kept.contains(secret), kept);
    assertFalse(kept.contains(shown), kept);
    assertFalse(kept.contains(shown.substring("lectern_".length())), kept);
    for (String line : kept.split("\\s+", -1)) {
      assertFalse(sessions(START).find(line).isPresent());
      assertFalse(token.matches(line));
    }
  }

  @Test
  void endAfterThirtyDays() throws IOException {
    String secret = sessions(START).begin();
    Instant end = START.plus(Duration.ofDays(30));
    assertTrue(sessions(end.minusSeconds(1)).find(secret).isPresent());
    assertFalse(sessions(end).find(secret).isPresent());
  }

  @Test
  void endWithAnotherTokenAlsoWhileTheyAreInUse() throws IOException {
    Sessions running = sessions(START);
    String secret = running.begin();
    String next = new TokenFile(data).renew();
    assertNotEquals(shown, next);
    assertFalse(running.find(secret).isPresent());
    assertFalse(token.matches(shown));
    assertTrue(token.matches(next));
  }

  @Test
  void endWhenSignedOutAndOthersGoOn() throws IOException {
    Sessions running = sessions(START);
    String one = running.begin();
    String other = running.begin();
    running.end(one);
    assertFalse(sessions(START).find(one).isPresent());
    assertTrue(sessions(START).find(other).isPresent());
  }

  @Test
  void theOldestMakesRoomForTheThousandAndFirst() throws IOException {
    String line = Secret.hash("x") + " " + token.hash() + " " + (START.getEpochSecond() + 9) + "\n";
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      many.append(Secret.hash("secret " + i)).append(line.substring(64));
    }
    Files.writeString(data.resolve("access/sessions"), many);
    Sessions running = sessions(START);
    assertTrue(running.find("secret 0").isPresent());
    String newest = running.begin();
    assertFalse(running.find("secret 0").isPresent());
    assertTrue(running.find("secret 1").isPresent());
    assertTrue(running.find(newest).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sessions", "token", "form-key"})
  void aDamagedFileIsNamedWithWhatToDo(String name) throws IOException {
    Path file = data.resolve("access").resolve(name);
    Files.write(file, "nonsense\n\u00ff".getBytes(StandardCharsets.ISO_8859_1));
    String message =
        assertThrows(
                IllegalStateException.class,
                () -> AccessControl.open(data, "127.0.0.1", AccessSettings.STANDARD))
            .getMessage();
    assertTrue(message.contains(file.toString()) && message.contains("damaged"), message);
    assertTrue(message.contains("Delete it") || message.contains("--new"), message);
  }

  @Test
  void aFormTokenFitsItsOwnSessionAndNoOther() {
    FormTokens forms = FormTokens.open(data);
    String made = forms.make("one");
    assertTrue(forms.matches(made, "one"));
    assertFalse(forms.matches(made, "other"));
    assertFalse(forms.matches(made, ""));
    assertFalse(forms.matches("x" + made, "one"));
    assertFalse(forms.matches(made.substring(1), "one"));
    assertFalse(forms.matches("", "one"));
    assertFalse(forms.matches(".", ""));
    assertNotEquals(made, forms.make("one"));
  }

  @Test
  void anEmptyTokenNeverFits(@TempDir Path empty) throws IOException {
    TokenFile none = new TokenFile(empty);
    assertFalse(none.exists());
    assertFalse(none.matches(""));
    assertFalse(none.matches("lectern_"));
  }
}
