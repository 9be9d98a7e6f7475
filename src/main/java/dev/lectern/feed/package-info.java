/**
 * Feeds that are followed: their new entries become articles by themselves, see {@link
 * dev.lectern.feed.Following}.
 */
@NullMarked
package dev.lectern.feed;

import org.jspecify.annotations.NullMarked;
