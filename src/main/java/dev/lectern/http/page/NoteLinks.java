package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The links from the marks of an article's notes to the notes, and back. */
final class NoteLinks {
  /** Where no note is shown. */
  static final NoteLinks NONE = new NoteLinks(List.of());

  /**
   * A mark in the text.
   *
   * @param number its place among the marks, from 1
   * @param paragraph the number of its passage, from 1
   */
  private record Mark(int number, int paragraph, String text) {
    String id() {
      return "the_mark_" + number;
    }
  }

  private record Place(String passageId, int start) {}

  private final Map<Place, Mark> marks = new HashMap<>();

  /** By the id of a note's passage. */
  private final Map<String, List<Mark>> marksOfNotes = new HashMap<>();

  private final UniqueNames names = new UniqueNames();

  NoteLinks(Article article) {
    this(article.passages());
  }

  private NoteLinks(List<Passage> passages) {
    Set<String> ids = new HashSet<>();
    passages.forEach(passage -> ids.add(passage.id()));
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      for (Span span : passage.spans()) {
        // A note may be left out since: then its mark leads nowhere.
        if (span.kind() == Span.Kind.NOTE && ids.contains(span.value())) {
          String text = passage.text().substring(span.start(), span.end());
          Mark mark = new Mark(marks.size() + 1, i + 1, text.replaceAll("[\\[\\]\\s]", ""));
          marks.put(new Place(passage.id(), span.start()), mark);
          marksOfNotes.computeIfAbsent(span.value(), note -> new ArrayList<>()).add(mark);
        }
      }
    }
  }

  /** The element that a mark's text goes into. */
  Element mark(Passage passage, Span span, Element into) {
    Mark mark = marks.get(new Place(passage.id(), span.start()));
    Element raised = into.appendElement("sup");
    if (mark == null) {
      return raised;
    }
    return raised
        .appendElement("a")
        .id(mark.id())
        .attr("href", "#" + span.value())
        .attr("role", "doc-noteref")
        .attr("aria-label", "Note " + mark.text());
  }

  /** After a note, a link back to each of its marks. */
  void backLinks(Passage note, Element into) {
    for (Mark mark : marksOfNotes.getOrDefault(note.id(), List.of())) {
      String name = names.of("Back to mark " + mark.text() + " in paragraph " + mark.paragraph());
      into.appendElement("p")
          .addClass("back")
          .appendElement("a")
          .attr("href", "#" + mark.id())
          .attr("role", "doc-backlink")
          .text(name);
    }
  }
}
