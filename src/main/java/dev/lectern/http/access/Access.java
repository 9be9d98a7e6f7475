package dev.lectern.http.access;

/** What a caller must be allowed to, for a route to answer. */
public enum Access {
  /** Everyone is answered: what is neither the library's nor a change of it. */
  PUBLIC,

  /** To read what is in the library. */
  READ,

  /** To add, change or remove, and to see what is for that only. */
  CHANGE
}
