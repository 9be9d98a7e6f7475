// The reader comes back to where they stopped: in silence, at the same word.

import { bookmark, find, markOf, putBookmark } from "./bookmarks.js";

/** While it plays the place is kept this often, in milliseconds: a crash loses no more. */
const EVERY = 5000;

export function bindResume(transport, passages, now) {
  const article = location.pathname;
  let moved = false;
  let returned = false;
  let timer = 0;

  function write() {
    // Before the reader has moved, the place may be one that is only just being looked up.
    if (!moved) return;
    const place = transport.place();
    putBookmark(article, place && markOf(transport.passage, place.offset));
    // From now on the bookmark knows better than the address where the reader is.
    if (location.hash) history.replaceState({ ...history.state, left: true }, "");
  }

  transport.addEventListener("state", () => {
    moved ||= transport.playing;
    clearInterval(timer);
    if (transport.playing) timer = setInterval(write, EVERY);
    write();
  });
  transport.addEventListener("skip", () => {
    moved = true;
    write();
  });
  transport.addEventListener("passage", () => {
    if (returned && !moved) now.textContent += ", where you stopped";
    write();
  });
  transport.addEventListener("stopped", write);
  transport.addEventListener("end", write);
  addEventListener("pagehide", write);
  // A phone may end a page that was put away without a word.
  addEventListener("visibilitychange", write);

  const named = passages.find(({ id }) => id === location.hash.slice(1));
  const mark = bookmark(article);
  if (named && !history.state?.left) {
    stand({ id: named.id });
  } else if (mark) {
    returned = true;
    stand(find(mark, passages));
  }

  function stand({ id, offset }) {
    // Who presses Play before the word's time is here begins in the right passage at least.
    transport.load(passages.findIndex((passage) => passage.id === id));
    transport.goTo(id, offset);
  }
}
