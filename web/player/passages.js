// The passages of the page in reading order, with the addresses of their sound.

const FIRST_WORDS = 6;

/** Reads addresses from a page, this one or one fetched for another voice. */
export function addresses(page) {
  const found = new Map();
  for (const box of page.querySelectorAll("details.listen")) {
    const audio = box.querySelector("audio");
    found.set(box.dataset.for, {
      sound: audio.getAttribute("src"),
      times: audio.dataset.timeline,
      files: box.querySelector("ul.downloads"),
    });
  }
  return found;
}

export function passages(page) {
  const known = addresses(page);
  return [...page.querySelectorAll("[data-passage]")].map((element, index) => ({
    element,
    id: element.dataset.passage,
    number: index + 1,
    heading: /^h[1-6]$/.test(element.localName),
    opening: opening(element),
    ...known.get(element.dataset.passage),
  }));
}

function opening(element) {
  const words = textOf(element).trim().split(/\s+/);
  return words.slice(0, FIRST_WORDS).join(" ") + (words.length > FIRST_WORDS ? "…" : "");
}

/** The text that timelines count in: each cell of a row stands in it at its own offset. */
export function textOf(element) {
  const cells = [...element.querySelectorAll("[data-offset]")];
  if (!cells.length) return element.textContent;
  return cells.reduce((text, cell) => text.padEnd(cell.dataset.offset) + cell.textContent, "");
}
