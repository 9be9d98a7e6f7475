package dev.lectern.http.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The browsers that are signed in. They are kept in a file, by hashes, so that they outlive a
 * restart and the file lets nobody in. With another token all of them are over.
 */
final class Sessions {
  /** After so long the token is asked for again, whatever happened meanwhile. */
  static final Duration LIFE = Duration.ofDays(30);

  /** More than a school's browsers; with the next one, the oldest is signed out. */
  private static final int MOST = 1000;

  private final Path file;
  private final TokenFile token;
  private final Clock clock;
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  private Sessions(Path file, TokenFile token, Clock clock) {
    this.file = file;
    this.token = token;
    this.clock = clock;
  }

  /**
   * Reads those of before.
   *
   * @throws IllegalStateException when the file is damaged; the message says what to do
   */
  static Sessions open(Path data, TokenFile token, Clock clock) {
    Path file = data.resolve("access").resolve("sessions");
    Sessions sessions = new Sessions(file, token, clock);
    if (Files.exists(file)) {
      sessions.read();
    }
    return sessions;
  }

  private void read() {
    try {
      List<String> lines = PrivateFile.read(file).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Session session = Session.parse(lines.get(i));
        if (session == null) {
          throw damaged(i + 1);
        }
        sessions.put(session.hash(), session);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The file " + file + " can't be read: " + e.getMessage(), e);
    }
  }

  private IllegalStateException damaged(int line) {
    return new IllegalStateException(
        "The file "
            + file
            + " is damaged: its line "
            + line
            + " is no session. Delete it; who was signed in signs in again.");
  }

  /**
   * Begins one for a browser that has shown the token.
   *
   * @return the secret by which the browser is known
   */
  synchronized String begin() throws IOException {
    String secret = Secret.draw();
    String hash = Secret.hash(secret);
    sessions.put(hash, new Session(hash, token.hash(), clock.instant().plus(LIFE)));
    write();
    return secret;
  }

  /** The session of this secret; empty where it is over. */
  synchronized Optional<Session> find(String secret) throws IOException {
    Session session = sessions.get(Secret.hash(secret));
    return session == null || !isOn(session, token.hash(), clock.instant())
        ? Optional.empty()
        : Optional.of(session);
  }

  synchronized void end(String secret) throws IOException {
    if (sessions.remove(Secret.hash(secret)) != null) {
      write();
    }
  }

  private void write() throws IOException {
    Instant now = clock.instant();
    String known = token.hash();
    sessions.values().removeIf(session -> !isOn(session, known, now));
    List<String> oldest = new ArrayList<>(sessions.keySet());
    oldest.subList(0, Math.max(0, oldest.size() - MOST)).forEach(sessions::remove);
    PrivateFile.write(
        file,
        sessions.values().stream()
            .map(session -> session.line() + "\n")
            .collect(Collectors.joining()));
  }

  private static boolean isOn(Session session, String token, Instant now) {
    return session.token().equals(token) && session.end().isAfter(now);
  }
}
