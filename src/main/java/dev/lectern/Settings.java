package dev.lectern;

import dev.lectern.article.fetch.AllowList;
import dev.lectern.http.access.AccessSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the service runs with, checked.
 *
 * @param port 0 for any free one
 * @param data folder of the library and the audio cache
 * @param database JDBC address of a PostgreSQL database; empty for one in the data folder
 * @param cacheBytes most bytes of audio kept
 * @param threads sentences spoken at once
 * @param voices folder of dictionaries beside those that Lectern comes with, or null
 * @param allowed what may be fetched beside public pages
 * @param access who is let in, and how
 */
public record Settings(
    String host,
    int port,
    Path data,
    String database,
    long cacheBytes,
    int threads,
    @Nullable Path voices,
    AllowList allowed,
    AccessSettings access) {
  /** With the usual access: plain HTTP, and a token for people elsewhere. */
  public Settings(
      String host,
      int port,
      Path data,
      String database,
      long cacheBytes,
      int threads,
      @Nullable Path voices,
      AllowList allowed) {
    this(host, port, data, database, cacheBytes, threads, voices, allowed, AccessSettings.STANDARD);
  }
}
