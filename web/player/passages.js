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
  const cells = [...element.querySelectorAll("[data-offset]")];
  const text = cells.length ? cells.map((cell) => cell.textContent).join(" ") : element.textContent;
  const words = text.trim().split(/\s+/);
  return words.slice(0, FIRST_WORDS).join(" ") + (words.length > FIRST_WORDS ? "…" : "");
}
