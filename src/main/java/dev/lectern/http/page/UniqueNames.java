package dev.lectern.http.page;

import java.util.HashMap;
import java.util.Map;

/** Keeps links apart whose texts are the same, because some people meet links as a bare list. */
final class UniqueNames {
  private final Map<String, Integer> uses = new HashMap<>();

  String of(String name) {
    int use = uses.merge(name, 1, Integer::sum);
    return use == 1 ? name : of(name + " (" + use + ")");
  }
}
