package dev.lectern.feed;

import java.util.List;

/**
 * What became of a list of feeds.
 *
 * @param followed how many are followed from now on
 * @param known how many were followed before
 * @param refused those that can't be followed, each address with the reason, in words for the
 *     reader
 */
public record Imported(int followed, int known, List<String> refused) {}
