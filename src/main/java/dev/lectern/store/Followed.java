package dev.lectern.store;

/**
 * A feed that somebody asked to follow.
 *
 * @param fresh whether it was not followed before
 */
public record Followed(Feed feed, boolean fresh) {}
