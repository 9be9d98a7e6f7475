package dev.lectern.spoken;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Carries out the directions that change what is read, as changes of the text itself. */
final class Edits {
  private static final String PLAIN = "0123456789+-−=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";

  /** From here on the listener is told how much there is. */
  private static final int LONG = 20;

  private Edits() {}

  /** In order of their starts, apart from each other; an edit inside another is left out. */
  static List<Edit> of(Script script) {
    var edits = new ArrayList<Edit>();
    for (Direction direction : script.directions()) {
      add(edits, script.text(), direction);
    }
    // An announcement comes before what is said in place of the part that it announces.
    edits.sort(
        Comparator.comparingInt(Edit::start)
            .thenComparing(edit -> edit.end() > edit.start())
            .thenComparing(edit -> -edit.end()));
    var apart = new ArrayList<Edit>(edits.size());
    int end = 0;
    for (Edit edit : edits) {
      if (edit.start() >= end) {
        apart.add(edit);
        end = edit.end();
      }
    }
    return apart;
  }

  private static void add(List<Edit> edits, String text, Direction direction) {
    int start = direction.start();
    int end = direction.end();
    if (direction instanceof Direction.Announcement announcement) {
      String words = announcement.words();
      boolean closing = start > 0 && start == text.length();
      edits.add(new Edit(start, end, closing ? "\n" + words : " " + words + " "));
    } else if (direction instanceof Direction.Skip skip) {
      edits.add(new Edit(start, end, " " + skip.name() + " "));
    } else if (direction instanceof Direction.Foreign foreign) {
      foreign(edits, text, foreign);
    } else if (direction instanceof Direction.Raised) {
      shift(edits, text, direction, RAISED);
    } else if (direction instanceof Direction.Lowered) {
      shift(edits, text, direction, LOWERED);
    } else if (direction instanceof Direction.Literal) {
      Marks.literal(edits, text, start, end);
    } else if (direction instanceof Direction.Punctuated) {
      Marks.punctuated(edits, text, start, end);
    }
  }

  /** Unicode's own raised and lowered characters, if it has them for all of the part. */
  private static void shift(List<Edit> edits, String text, Direction part, String shifted) {
    String plain = text.substring(part.start(), part.end());
    if (plain.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
      for (int i = 0; i < plain.length(); i++) {
        int at = part.start() + i;
        char c = shifted.charAt(PLAIN.indexOf(plain.charAt(i)));
        edits.add(new Edit(at, at + 1, String.valueOf(c)));
      }
    }
  }

  /** Named only if none of it is in our script; the rest is for the recognisers. */
  private static void foreign(List<Edit> edits, String text, Direction.Foreign part) {
    Locale locale = Locale.forLanguageTag(part.language());
    String language = locale.getDisplayLanguage(Locale.ENGLISH);
    String written = text.substring(part.start(), part.end()).strip();
    long letters = written.codePoints().filter(Character::isLetter).count();
    boolean latin =
        written
            .codePoints()
            .anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN);
    if (letters > 0 && !latin && !language.equals(locale.getLanguage())) {
      String length = letters > LONG ? ", " + letters + " characters" : "";
      edits.add(new Edit(part.start(), part.end(), " text in " + language + length + " "));
    }
  }
}
