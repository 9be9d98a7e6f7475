// Between offsets in a passage's text and places in the page.

const maps = new WeakMap();

/** Text nodes of a passage with the offsets in its text from and to which they reach. */
function textMap(element) {
  if (!maps.has(element)) maps.set(element, parts(element));
  return maps.get(element);
}

function parts(element) {
  const found = [];
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    // What is shown beside the passage's text, such as a reading over a name, has no offset.
    (node) =>
      node.dataset?.aside === undefined ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  let offset = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      found.push({ node, from: offset, to: offset + node.length });
      offset += node.length;
    } else if (node.dataset.offset) {
      // A cell of a table says where it stands in the text of its row.
      offset = Number(node.dataset.offset);
    }
  }
  return found;
}

/**
 * The stretch of the page that shows these characters of the passage, or null: words that nobody
 * wrote, such as "Image:", stand for none.
 */
export function rangeOf(element, from, to) {
  if (from === to) return null;
  const map = textMap(element);
  const first = map.find((part) => from < part.to);
  const last = map.findLast((part) => part.from < to);
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
