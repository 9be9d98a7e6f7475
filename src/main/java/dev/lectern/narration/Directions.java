package dev.lectern.narration;

import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import dev.lectern.spoken.Direction;
import java.util.ArrayList;
import java.util.List;

/** What the spans of a passage mean for the voice. */
final class Directions {
  private Directions() {}

  static List<Direction> of(Passage passage, String language, Verbosity verbosity) {
    int length = passage.text().length();
    List<Direction> directions = new ArrayList<>();
    if (length == 0) {
      return directions;
    }
    if (!language.equals("en") && !language.startsWith("en-")) {
      directions.add(new Direction.Foreign(0, length, language));
    }
    for (Span span : passage.spans()) {
      add(directions, passage, span, verbosity);
    }
    if (verbosity == Verbosity.ALL) {
      directions.add(new Direction.Punctuated(0, length));
    }
    return directions;
  }

  private static void add(
      List<Direction> directions, Passage passage, Span span, Verbosity verbosity) {
    int start = span.start();
    int end = span.end();
    switch (span.kind()) {
      case LANGUAGE -> directions.add(new Direction.Foreign(start, end, span.value()));
      case EMPHASIS, STRONG -> {
        // Where all is weighty nothing stands out.
        if (end - start < passage.text().length()) {
          directions.add(new Direction.Emphasis(start, end, span.kind() == Span.Kind.STRONG));
        }
      }
      case SUPERSCRIPT -> directions.add(new Direction.Raised(start, end));
      case SUBSCRIPT -> directions.add(new Direction.Lowered(start, end));
      case CODE -> {
        if (verbosity == Verbosity.ALL) {
          directions.add(new Direction.Literal(start, end));
        }
      }
      case LINK -> {
        if (verbosity == Verbosity.ALL) {
          directions.add(new Direction.Announcement(start, "link:"));
        }
      }
      case MATH -> {
        if (verbosity == Verbosity.ALL) {
          directions.add(new Direction.Announcement(start, "formula:"));
        }
        directions.add(new Direction.Skip(start, end, span.value()));
      }
      // A mark is for those who see where it leads; its note is read in its own place.
      case NOTE -> {
        boolean named = verbosity == Verbosity.ALL;
        String mark = passage.text().substring(start, end).replaceAll("[\\[\\]\\s]", "");
        directions.add(new Direction.Skip(start, end, named ? "note " + mark : ""));
      }
      // Its first use has the expansion in the text; later ones are read as acronyms.
      case ABBREVIATION, MATHML, DIRECTION -> {}
    }
  }
}
