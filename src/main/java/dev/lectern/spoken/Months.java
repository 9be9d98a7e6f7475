package dev.lectern.spoken;

import java.util.Locale;

/** The months, as written in full and shortened. */
final class Months {
  private static final String[] NAMES = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };

  /** In full or shortened, in any case. */
  static final String NAME =
      "(?i:(?:January|February|March|April|May|June|July|August|September|October|November"
          + "|December)(?![A-Za-z])"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![A-Za-z])\\.?)";

  static final String PATTERN = "(?<month>" + NAME + ")";

  /** So many letters tell the months apart. */
  private static final int KEY = 3;

  private Months() {}

  static boolean isFirst(char c) {
    return "JFMASONDjfmasond".indexOf(c) >= 0;
  }

  /** Whether the letters at the place are those by which months are told. */
  static boolean mayBeginAt(Cursor cursor) {
    if (!isFirst(cursor.peek(0))) {
      return false;
    }
    for (String name : NAMES) {
      if (cursor.text().regionMatches(true, cursor.at(), name, 0, KEY)) {
        return true;
      }
    }
    return false;
  }

  /** From the number, 1 to 12. */
  static String name(int number) {
    return NAMES[number - 1];
  }

  /** From a match of {@link #PATTERN}. */
  static String name(String written) {
    String key = written.substring(0, KEY).toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      if (name.startsWith(key)) {
        return name;
      }
    }
    throw new IllegalArgumentException(written);
  }
}
