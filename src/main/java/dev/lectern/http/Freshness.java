package dev.lectern.http;

import dev.lectern.digest.Sha256;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validators and cache headers (RFC 9110, 13 and RFC 9111). */
final class Freshness {
  /** Characters of an ETag that a link carries: two versions hardly share so many. */
  static final int VERSION_LENGTH = 12;

  private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

  /** 128 bits: no two documents that anybody gets share an ETag by chance. */
  private static final int ETAG_DIGITS = 32;

  private Freshness() {}

  /** The ETag of a document that is written anew each time. */
  static String etag(String document) {
    return '"' + Sha256.hex(document, ETAG_DIGITS) + '"';
  }

  /**
   * Sets the ETag and says how long an answer may be kept: for ever where the link carries its
   * version, which is the beginning of the ETag, else it is to be asked for again.
   */
  static void tag(RoutingContext context, String etag) {
    String version = context.request().getParam("v");
    boolean versioned =
        version != null && version.length() >= VERSION_LENGTH && etag.startsWith('"' + version);
    context
        .response()
        .putHeader(HttpHeaders.ETAG, etag)
        .putHeader(
            HttpHeaders.CACHE_CONTROL,
            versioned ? "public, max-age=31536000, immutable" : "no-cache");
  }

  /** Whether the client has these very bytes already; answers 304 then. */
  static boolean notModified(RoutingContext context, String etag) {
    String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
    boolean same = known != null && names(known, etag);
    if (same) {
      context.response().setStatusCode(304).end();
    }
    return same;
  }

  /**
   * The version that a change is meant for, by If-Match; null where it names none.
   *
   * @throws ProblemException when it is not an ETag of an article
   */
  static @Nullable Long expected(RoutingContext context) {
    String header = context.request().getHeader(HttpHeaders.IF_MATCH);
    if (header == null || header.equals("*")) {
      return null;
    }
    Matcher tag = VERSION.matcher(header);
    if (!tag.matches()) {
      throw ProblemException.badRequest(
          Fault.header("If-Match"),
          "If-Match is " + header + "; it takes the ETag of the article, such as \"3\".");
    }
    return Long.valueOf(tag.group(1));
  }

  /**
   * Sees to it that nobody changes what they have not seen.
   *
   * @param condition If-Match, or null for any
   * @throws ProblemException 412 when it names other bytes than these
   */
  static void requireMatch(@Nullable String condition, String etag) {
    if (condition != null && !names(condition, etag)) {
      throw new ProblemException(
          412,
          "This was changed meanwhile. Get it again, and send your change with the ETag that you"
              + " got.");
    }
  }

  private static boolean names(String tags, String etag) {
    return Arrays.stream(tags.split(",", -1))
        .map(tag -> tag.strip().replaceFirst("^W/", ""))
        .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
  }

  /** Whether a range may be answered: If-Range, where there is one, names these very bytes. */
  static boolean rangeApplies(RoutingContext context, String etag) {
    String condition = context.request().getHeader("If-Range");
    return condition == null || condition.equals(etag);
  }
}
