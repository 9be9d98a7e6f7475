package dev.lectern.article.fetch;

import java.net.URI;

/**
 * A page as its server sent it.
 *
 * @param address where it was found after redirects
 * @param contentType media type without parameters, in lower case
 * @param text the body, decoded
 */
public record FetchedPage(URI address, String contentType, String text) {}
