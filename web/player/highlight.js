// Marks the spoken word by the CSS Custom Highlight API: the page's elements stay as they are, so
// assistive technology hears of no change.

import { rangeOf } from "./offsets.js";

const NAME = "spoken-word";

export const canHighlight = "highlights" in CSS;

/** Shows the word and answers its range, or null. */
export function highlight(element, from, to) {
  const range = rangeOf(element, from, to);
  if (range && canHighlight) CSS.highlights.set(NAME, new Highlight(range));
  return range;
}

export function clearHighlight() {
  if (canHighlight) CSS.highlights.delete(NAME);
}
