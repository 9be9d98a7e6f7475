package dev.lectern.store;

/** A tag, and how many articles of the library have it. */
public record TagCount(String tag, long articles) {}
