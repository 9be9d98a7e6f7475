// Where the reader stopped in each article. A bookmark holds the passage's id and number, the
// offset of the word, and the text around it, by which the word is found again after an edit.

import { keep, recall } from "./memory.js";
import { textOf } from "./passages.js";

const NAME = "places";

/** Articles whose place is kept; the one that was left longest ago goes first. */
const MOST = 200;

/** Characters kept on each side of the place: about ten words. */
const AROUND = 60;

/** Fewer characters than these, about three words, are found in too many places. */
const ENOUGH = 15;

export function bookmark(article) {
  return all()[article] ?? null;
}

/** Keeps the place, or forgets it where there is none. */
export function putBookmark(article, mark) {
  const { [article]: before, ...others } = all();
  const marks = mark ? { ...others, [article]: mark } : others;
  keep(NAME, JSON.stringify(Object.fromEntries(Object.entries(marks).slice(-MOST))));
}

export function markOf(passage, offset) {
  const text = textOf(passage.element);
  return {
    id: passage.id,
    number: passage.number,
    offset,
    before: text.slice(Math.max(0, offset - AROUND), offset),
    after: text.slice(offset, offset + AROUND),
  };
}

/** Where the marked word is now: a passage and an offset, as near as the article still has it. */
export function find(mark, passages) {
  const same = passages.find((passage) => passage.id === mark.id);
  if (same) return { id: same.id, offset: mark.offset };
  const distance = ({ number }) => Math.abs(number - mark.number);
  const near = passages.toSorted((a, b) => distance(a) - distance(b));
  for (const { words, into } of traces(mark)) {
    for (const { id, element } of near) {
      const at = textOf(element).indexOf(words);
      if (at >= 0) return { id, offset: at + into };
    }
  }
  return { id: near[0].id, offset: 0 };
}

/** Words that may have outlived an edit, the surest first, and how far into them the place is. */
function traces({ before, after }) {
  const lastWords = before.slice(-ENOUGH);
  return [
    { words: before + after, into: before.length },
    { words: after, into: 0 },
    { words: before, into: before.length },
    { words: after.slice(0, ENOUGH), into: 0 },
    { words: lastWords, into: lastWords.length },
  ].filter(({ words }) => words.length >= ENOUGH);
}

function all() {
  try {
    return JSON.parse(recall(NAME)) ?? {};
  } catch {
    return {};
  }
}
