package dev.lectern.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of several media types a client likes best, by its Accept header (RFC 9110, 12.5.1). What
 * can't be read of the header is passed over; a client that likes none gets the first, as the RFC
 * allows.
 */
final class Accepted {
  private Accepted() {}

  /** The type of the highest weight; of equals the one named most exactly, then the first named. */
  static String best(@Nullable String header, List<String> offered) {
    String best = offered.get(0);
    double most = header == null ? 1 : score(header, best);
    for (String type : offered.subList(1, offered.size())) {
      double score = header == null ? 0 : score(header, type);
      if (score > most) {
        most = score;
        best = type;
      }
    }
    return best;
  }

  /** Weight before exactness before place. */
  private static double score(String header, String type) {
    double best = 0;
    String[] ranges = header.toLowerCase(Locale.ROOT).split(",", -1);
    for (int i = 0; i < ranges.length; i++) {
      String[] parts = ranges[i].strip().split("\\s*;\\s*", -1);
      int exact = exactness(parts[0], type);
      double weight = weight(parts);
      if (exact > 0 && weight > 0) {
        best = Math.max(best, weight * 1e6 + exact * 1e3 - Math.min(i, 900));
      }
    }
    return best;
  }

  private static int exactness(String range, String type) {
    if (range.equals(type)) {
      return 3;
    }
    if (range.equals(type.replaceFirst("/.*", "/*"))) {
      return 2;
    }
    return range.equals("*/*") ? 1 : 0;
  }

  private static double weight(String[] range) {
    for (String parameter : range) {
      if (parameter.startsWith("q=")) {
        try {
          double weight = Double.parseDouble(parameter.substring(2));
          return weight >= 0 && weight <= 1 ? weight : 0;
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }
}
