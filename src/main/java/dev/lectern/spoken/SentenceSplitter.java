package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end in one line of clean text. After the golden rules of the Pragmatic
 * Segmenter: a stop ends a sentence unless something says that it does not.
 */
final class SentenceSplitter {
  private final String text;
  private final int end;
  private final ListItems items;
  private final List<Integer> ends = new ArrayList<>();

  /** Where the sentence that is being read begins. */
  private int from;

  private SentenceSplitter(String text, int start, int end) {
    this.text = text;
    this.end = end;
    this.items = ListItems.find(text, start, end);
    this.from = start;
  }

  /** The ends of the sentences in [start, end), the last of them {@code end}. */
  static List<Integer> split(String text, int start, int end) {
    return new SentenceSplitter(text, start, end).split();
  }

  private List<Integer> split() {
    int at = from;
    while (at < end) {
      int item = items.markerAt(at);
      if (item > at) {
        // The stop of "2." belongs to the marker.
        endAt(at);
        at = item;
      } else if (Stop.isMark(text.charAt(at))) {
        var stop = Stop.read(text, from, at, end);
        if (stop.endsSentence()) {
          endAt(stop.after());
        }
        at = stop.next();
      } else {
        at++;
      }
    }
    ends.add(end);
    return ends;
  }

  private void endAt(int place) {
    if (!text.substring(from, place).isBlank()) {
      ends.add(place);
      from = place;
    }
  }
}
