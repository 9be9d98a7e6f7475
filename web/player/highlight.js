// Paints on text by the CSS Custom Highlight API: the page's elements stay as they are, so
// assistive technology hears of no change.

export class Highlighter {
  #highlight = null;

  /** Of two that meet, the one of higher priority is painted over the other. */
  constructor(name, priority) {
    if (!("highlights" in CSS)) return;
    this.#highlight = new Highlight();
    this.#highlight.priority = priority;
    CSS.highlights.set(name, this.#highlight);
  }

  /** Paints this range and no other; none when it is null. */
  show(range) {
    this.#highlight?.clear();
    if (range) this.#highlight?.add(range);
  }
}
