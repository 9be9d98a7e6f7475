package dev.lectern.http.access;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that prove to browsers who this server is.
 *
 * @param certificate the chain, the server's own first, as PEM
 * @param key its private key without a password, as PEM
 */
public record TlsFiles(Path certificate, Path key) {
  /**
   * @throws IllegalArgumentException when a file can't be read; the message says which
   */
  public TlsFiles {
    requireReadable("certificate", certificate);
    requireReadable("key", key);
  }

  /** Has the server speak TLS. */
  public void applyTo(HttpServerOptions options) {
    options
        .setSsl(true)
        // A connection of HTTP/2 has many requests: one that breaks off would end them all.
        .setUseAlpn(false)
        .setKeyCertOptions(
            new PemKeyCertOptions().addCertPath(certificate.toString()).addKeyPath(key.toString()));
  }

  /** Why the server can't start, in words. */
  public Throwable explain(Throwable failure) {
    return failure instanceof IOException
        ? failure
        : new IllegalStateException(
            "The TLS certificate "
                + certificate
                + " with the key "
                + key
                + " can't be used; both must be PEM, and the key have no password. "
                + failure.getMessage(),
            failure);
  }

  private static void requireReadable(String what, Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException(
          "The TLS " + what + " " + file + " is not a file that can be read.");
    }
  }
}
