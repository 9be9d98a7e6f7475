// A click on a sentence of the article goes there.

import { offsetOf } from "./offsets.js";

const HAVE_THEIR_OWN_CLICK = "a, button, summary, label, input, select, audio";

/** The text node at a point of the window and the place in it, or null. */
function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, within: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, within: range.startOffset };
}

export function bindPick(passages, transport) {
  // On the document: a screen reader calls every paragraph "clickable" whose element listens.
  document.addEventListener("click", (event) => {
    const { target, clientX, clientY } = event;
    // Who drags or double-clicks selects text.
    if (event.defaultPrevented || event.detail > 1 || !getSelection().isCollapsed) return;
    if (target.closest(HAVE_THEIR_OWN_CLICK)) return;
    const picked = target.closest("[data-passage]");
    const index = passages.findIndex(({ element }) => element === picked);
    const caret = index >= 0 && caretAt(clientX, clientY);
    if (!caret) return;
    const offset = offsetOf(picked, caret.node, caret.within);
    if (offset !== null) transport.goToSentence(index, offset);
  });
}
