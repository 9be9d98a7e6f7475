// Scrolls along with the voice, without moving the focus.
//
// The rule: the page goes along while the spoken word is in view. Once the reader has scrolled it
// out of view, by whatever means, the page stays where they put it, until the word is in view
// again or they press Play or skip.

import { keepChecked } from "./memory.js";

/** The reader may still be scrolling this long after the page last moved, in milliseconds. */
const HANDS_ON = 1000;

export class Scroller {
  #wanted;
  #range = null;
  #following = false;
  #movedAt = -HANDS_ON;

  constructor(bar) {
    this.#wanted = bar.querySelector("#the_scroll");
    keepChecked(this.#wanted);
    this.#wanted.addEventListener("change", () => (this.#following = true));
    // Every scroll is judged by where it leads: a wheel, a drag of the scroll bar and a screen
    // reader do not tell who they are.
    addEventListener("scroll", () => this.#moved(), { passive: true });
  }

  /** Goes to what is spoken, wherever the reader had scrolled. */
  follow() {
    this.#following = true;
    this.#movedAt = -HANDS_ON;
    this.#keepInView();
  }

  /** What is spoken now; null when nothing is. */
  at(range) {
    this.#range = range;
    this.#keepInView();
  }

  #moved() {
    this.#movedAt = performance.now();
    this.#following = this.#inView();
  }

  #keepInView() {
    if (!this.#range) {
      this.#following = false;
    } else if (!this.#selecting()) {
      const handsOn = performance.now() - this.#movedAt < HANDS_ON;
      if (!this.#following || handsOn) this.#following = this.#inView();
      else if (this.#wanted.checked) this.#bringIntoView();
    }
  }

  #selecting() {
    return getSelection().type === "Range";
  }

  #inView() {
    if (!this.#range) return false;
    const { top, bottom } = this.#range.getBoundingClientRect();
    return top >= 0 && bottom <= this.#foot();
  }

  /** Where the player begins, which covers what is below. */
  #foot() {
    const { scrollPaddingBottom } = getComputedStyle(document.documentElement);
    return innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0);
  }

  #bringIntoView() {
    const box = this.#range.getBoundingClientRect();
    // A third from the top leaves room to read ahead. Smooth or not is the style sheet's to say.
    if (!this.#inView()) scrollBy({ top: box.top - this.#foot() / 3 });
    const region = this.#range.startContainer.parentElement.closest(".scroll");
    if (region) bringInside(region.getBoundingClientRect(), box, region);
  }
}

/** A wide table scrolls sideways in a region of its own. */
function bringInside(frame, box, region) {
  if (box.right > frame.right) region.scrollBy({ left: box.right - frame.right });
  else if (box.left < frame.left) region.scrollBy({ left: box.left - frame.left });
}
