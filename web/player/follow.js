// Lights the word that is heard and keeps it in view, without moving the focus.

import { canHighlight, clearHighlight, highlight } from "./highlight.js";
import { lastStarted, timeline } from "./timelines.js";

const SCROLLED_BY_HAND = ["wheel", "touchmove"];
const SCROLL_KEYS = ["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown"];

export class Follower {
  #transport;
  #complain;
  #complained = false;
  #passage;
  #times = null;
  #word = null;
  #frame = 0;
  #following = true;

  constructor(transport, complain) {
    this.#transport = transport;
    this.#complain = complain;
    // Who scrolls away wants to stay there: follow again from the next passage on.
    for (const type of SCROLLED_BY_HAND) {
      addEventListener(type, () => (this.#following = false), { passive: true });
    }
    addEventListener("keydown", (event) => {
      if (SCROLL_KEYS.includes(event.key)) this.#following = false;
    });
  }

  /** Brings the mark to where the transport is, and keeps it there while that plays. */
  show() {
    const { passage, playing } = this.#transport;
    if (passage !== this.#passage || passage?.times !== this.#times?.address) this.#turnTo(passage);
    cancelAnimationFrame(this.#frame);
    if (playing) this.#run();
    else this.#mark();
  }

  #run() {
    this.#mark();
    this.#frame = requestAnimationFrame(() => this.#run());
  }

  #turnTo(passage) {
    const moved = passage !== this.#passage;
    this.#passage = passage;
    this.#times = passage ? { address: passage.times, sentences: [] } : null;
    this.#forget();
    if (!passage) return;
    if (moved) {
      this.#following = true;
      this.#bringIntoView(passage.element.getBoundingClientRect(), passage.element);
    }
    const times = this.#times;
    timeline(passage.times).then(
      ({ sentences }) => {
        times.sentences = sentences;
        this.#mark();
      },
      () => this.#failed(),
    );
  }

  #failed() {
    if (this.#complained) return;
    this.#complained = true;
    this.#complain("Words cannot be marked now; the sound plays on. Reload the page to try again.");
  }

  #mark() {
    if (!this.#times || !canHighlight) return;
    const seconds = this.#transport.seconds;
    const { sentences } = this.#times;
    const sentence = sentences[lastStarted(sentences, seconds)];
    const word = sentence?.words[lastStarted(sentence.words, seconds)];
    if (!word || seconds >= sentence.end) {
      this.#forget();
    } else if (word !== this.#word) {
      this.#word = word;
      const range = highlight(this.#passage.element, word.from, word.to);
      if (range && this.#transport.playing && this.#following) {
        this.#bringIntoView(range.getBoundingClientRect());
      }
    }
  }

  #forget() {
    if (this.#word) clearHighlight();
    this.#word = null;
  }

  /** Scrolls when the box is not between the top and the player; a tall element to its start. */
  #bringIntoView(box, element) {
    const clear = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom);
    const bottom = innerHeight - (clear || 0);
    if (box.top >= 0 && box.bottom <= bottom) return;
    if (element && box.height < bottom) {
      element.scrollIntoView({ block: "center" });
    } else {
      // A third from the top leaves room to read ahead.
      scrollBy({ top: box.top - bottom / 3 });
    }
  }
}
