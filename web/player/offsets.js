// Between places in the page and offsets in a passage's text.

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

/** The range of the page that holds this stretch of the passage's text, or null. */
export function rangeOf(element, from, to) {
  const nodes = textMap(element);
  const first = nodes.find((part) => from < part.to);
  const last = nodes.findLast((part) => part.from < to);
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.node, Math.max(0, from - first.from));
  range.setEnd(last.node, Math.min(last.node.length, to - last.from));
  return range;
}

/** The offset in the passage's text of a place in one of its text nodes, or null. */
export function offsetOf(element, node, within) {
  const part = textMap(element).find((part) => part.node === node);
  return part ? part.from + within : null;
}
