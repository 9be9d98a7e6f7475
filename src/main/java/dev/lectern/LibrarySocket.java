package dev.lectern;

import dev.lectern.log.FaultLog;
import dev.lectern.store.ArticleStore;
import dev.lectern.store.StoreException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the running service takes commands about its library: a socket in the data folder. Who may
 * use it is who owns that folder; no address of the network leads to it.
 *
 * <p>A command is a byte: {@code b} is answered by a backup; {@code r} takes one and restores it.
 * An answer is a line, which begins with {@code ok} or says what failed, and after it the backup.
 */
public final class LibrarySocket implements AutoCloseable {
  public static final int BACKUP = 'b';
  public static final int RESTORE = 'r';
  public static final String OK = "ok";

  private static final String NAME = "lectern.sock";
  private static final FaultLog LOG = new FaultLog(LibrarySocket.class);

  private final ArticleStore store;
  private final Runnable restored;
  private final Path folder;
  private final ServerSocketChannel server;

  private LibrarySocket(
      ArticleStore store, Runnable restored, Path folder, ServerSocketChannel server) {
    this.store = store;
    this.restored = restored;
    this.folder = folder;
    this.server = server;
  }

  /**
   * Listens in the folder; {@link #address} of one that was killed is taken over.
   *
   * @param restored is run after a backup was restored
   */
  static LibrarySocket open(ArticleStore store, Runnable restored, Path folder) throws IOException {
    UnixDomainSocketAddress address = address(folder);
    Files.createDirectories(folder);
    Files.deleteIfExists(address.getPath());
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(address);
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(
            address.getPath(), PosixFilePermissions.fromString("rw-------"));
      }
    } catch (IOException e) {
      server.close();
      throw e;
    }
    LibrarySocket socket = new LibrarySocket(store, restored, folder, server);
    Thread thread = new Thread(socket::listen, "lectern-commands");
    thread.setDaemon(true);
    thread.start();
    return socket;
  }

  /** The socket of the service whose data is in the folder. */
  public static UnixDomainSocketAddress address(Path folder) {
    return UnixDomainSocketAddress.of(folder.resolve(NAME));
  }

  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(address(folder).getPath());
  }

  private void listen() {
    while (server.isOpen()) {
      try (SocketChannel caller = server.accept()) {
        answer(caller);
      } catch (IOException | RuntimeException e) {
        if (server.isOpen()) {
          LOG.warn("A command about the library failed", e);
        }
      }
    }
  }

  private void answer(SocketChannel caller) throws IOException {
    InputStream in = Channels.newInputStream(caller);
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(caller));
    switch (in.read()) {
      case BACKUP -> {
        line(out, OK);
        store.backup(out);
      }
      case RESTORE -> line(out, restored(in));
      case -1 -> {
        // Somebody only looked whether the service is here.
      }
      default -> line(out, "This command is not known here; use the same version of Lectern.");
    }
    out.flush();
  }

  private String restored(InputStream in) throws IOException {
    Path copy = Files.createTempFile(folder, "restore-", ".tmp");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      try (InputStream backup = Files.newInputStream(copy)) {
        long count = store.restore(backup, Files.size(copy));
        restored.run();
        return OK + " " + count;
      }
    } catch (IllegalArgumentException | StoreException e) {
      return String.valueOf(e.getMessage());
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write((text.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
