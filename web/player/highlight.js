// Marks the spoken word by the CSS Custom Highlight API: the page's elements stay as they are, so
// assistive technology hears of no change.

const NAME = "spoken-word";
const maps = new WeakMap();

/** Text nodes of a passage with the offsets in its text at which they begin. */
function textMap(element) {
  if (!maps.has(element)) {
    const nodes = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let offset = 0;
    let cell = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const mark = node.parentElement.closest("[data-offset]");
      if (mark !== cell && mark && element.contains(mark)) offset = Number(mark.dataset.offset);
      cell = mark;
      nodes.push({ node, from: offset, to: offset + node.length });
      offset += node.length;
    }
    maps.set(element, nodes);
  }
  return maps.get(element);
}

function rangeOf(element, from, to) {
  const nodes = textMap(element);
  const first = nodes.find((part) => from < part.to);
  const last = nodes.findLast((part) => part.from < to);
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.node, Math.max(0, from - first.from));
  range.setEnd(last.node, Math.min(last.node.length, to - last.from));
  return range;
}

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
