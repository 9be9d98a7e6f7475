package dev.lectern.cli;

import dev.lectern.LibrarySocket;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Vertx;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A library as a command reaches it: through the service that runs on it, or else directly. */
final class LibraryAccess {
  private final LibraryOptions options;

  LibraryAccess(LibraryOptions options) {
    this.options = options;
  }

  /** Writes the backup into the file. */
  void backup(Path file) throws IOException {
    if (isServed()) {
      try (SocketChannel channel = SocketChannel.open(LibrarySocket.address(options.data()))) {
        command(channel, LibrarySocket.BACKUP).flush();
        InputStream in = Channels.newInputStream(channel);
        answered(in);
        try (OutputStream out = Files.newOutputStream(file)) {
          in.transferTo(out);
        }
      }
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      directly(store -> store.backup(out));
    }
  }

  /** Restores the backup in the file; answers how many articles it had. */
  long restore(Path file) throws IOException {
    if (isServed()) {
      try (SocketChannel channel = SocketChannel.open(LibrarySocket.address(options.data()))) {
        OutputStream out = command(channel, LibrarySocket.RESTORE);
        Files.copy(file, out);
        out.flush();
        channel.shutdownOutput();
        return Long.parseLong(answered(Channels.newInputStream(channel)));
      }
    }
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      return directly(store -> store.restore(in, size));
    }
  }

  private boolean isServed() {
    Path socket = LibrarySocket.address(options.data()).getPath();
    if (!Files.exists(socket)) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(LibrarySocket.address(options.data()))) {
      return channel.isConnected();
    } catch (IOException e) {
      // Left behind by a service that was killed.
      return false;
    }
  }

  private long directly(Function<ArticleStore, Long> work) {
    Vertx vertx = Vertx.vertx();
    try {
      ArticleStore store = ArticleStore.open(vertx, options.database(), options.data());
      try {
        return work.apply(store);
      } finally {
        store
            .close()
            .toCompletionStage()
            .toCompletableFuture()
            .orTimeout(60, TimeUnit.SECONDS)
            .join();
      }
    } finally {
      vertx.close();
    }
  }

  private static OutputStream command(SocketChannel channel, int command) throws IOException {
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
    out.write(command);
    return out;
  }

  /** What stands after "ok" in the line of the answer. */
  private static String answered(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
      line.write(next);
    }
    String text = line.toString(StandardCharsets.UTF_8);
    if (!text.startsWith(LibrarySocket.OK)) {
      throw new IOException(text.isEmpty() ? "The running service gave no answer." : text);
    }
    return text.substring(LibrarySocket.OK.length()).strip();
  }
}
